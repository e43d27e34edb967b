// SPDX-License-Identifier: GPL-3.0-or-later
// Pulls of several pages: written first, then folded; a cut or a lie in the middle costs nothing.
#include "sync/client/hole.h"
#include "sync/client/incoming.h"
#include "tests/sync/client/simulation.h"

using namespace vw;
using namespace vw::test;

namespace {

constexpr std::size_t threePages = 1'200; // of 500

/// The coach has written three pages; `onPage` may change what the client hears of them, or answer itself.
struct World : SimulatedWorld {
    SpaceId shared = pair();
    int pages = 0;

    World() {
        must(coach->writeMany(shared, threePages));
        must(coach->sync());
    }
    using OnPage = std::function<Result<HttpAnswer>(int page, HttpAnswer answer)>;
    void clientHears(OnPage onPage) {
        client.network.serve(
            [this, onPage = std::move(onPage)](const HttpRequest& request, const auto& answer) {
                if (request.path.find("/pull") == request.path.npos) return server.answer(request, answer);
                const int page = ++pages;
                server.answer(request, [answer, onPage, page](Result<HttpAnswer> got) {
                    answer(onPage(page, std::move(*got)));
                });
            });
    }
    void requireAll() {
        client.network.serve(server.server());
        must(client->sync());
        CHECK(client->goals(shared).size() == threePages);
        CHECK(client->goals(shared) == coach->goals(shared));
        CHECK_FALSE(hasHole(client->vault(), shared));
        CHECK(client->vault().delivery(shared).waiting == 0);
    }
};

/// The first envelope of a page with another signature.
HttpAnswer forged(HttpAnswer answer) {
    protocol::PullAnswer page;
    must(protocol::decode(answer.body, page));
    page.items.front().envelope.back() ^= 1;
    answer.body = protocol::encode(page);
    return answer;
}

} // namespace

TEST_CASE("A long pull leaves no mark and is told once") {
    World world;
    const auto before = world.client->count(SyncEvent::Kind::spaceChanged);
    must(world.client->sync());
    CHECK(world.client->count(SyncEvent::Kind::spaceChanged) == before + 1);
    CHECK(world.client.network.count("/v1/spaces/" + world.shared.hex() + "/heal") == 0);
    world.requireAll();
}

TEST_CASE("What came before a long pull broke off is kept, folded and not asked for again") {
    World world;
    world.clientHears([](int page, HttpAnswer answer) -> Result<HttpAnswer> {
        if (page == 3) return Error{ErrorCode::network, "Cut."};
        return answer;
    });
    CHECK(world.client->sync().error().code == ErrorCode::network);
    CHECK(world.client->goals(world.shared).size() > 900);
    CHECK_FALSE(hasHole(world.client->vault(), world.shared));
    const auto cursor = world.client->vault().cursor(world.shared);
    REQUIRE(cursor);
    CHECK(cursor->number > 900);
    world.requireAll();
}

TEST_CASE("A forged envelope in a long pull is refused, and healing brings the true one") {
    World world;
    const int where = GENERATE(1, 2, 3);
    world.clientHears([where](int page, HttpAnswer answer) -> Result<HttpAnswer> {
        return page == where ? forged(std::move(answer)) : std::move(answer);
    });
    (void)world.client->sync();
    world.requireAll();
}

TEST_CASE("A device that goes down in the middle of a long pull heals when it is back") {
    World world;
    world.clientHears([&world](int page, HttpAnswer answer) -> Result<HttpAnswer> {
        if (page == 2) world.client->engine().stop();
        return answer;
    });
    CHECK(world.client->sync().error().code == ErrorCode::cancelled);
    CHECK(hasHole(world.client->vault(), world.shared));
    world.client->restart();
    world.requireAll();
}

TEST_CASE("How much is to come is counted on after a restart, and forgotten when all is there") {
    World world;
    CHECK(incoming(world.client->vault()).total == 0);
    world.clientHears([&world](int page, HttpAnswer answer) -> Result<HttpAnswer> {
        if (page == 3) return Error{ErrorCode::network, "Cut."};
        return answer;
    });
    CHECK(world.client->sync().error().code == ErrorCode::network);
    const Incoming before = incoming(world.client->vault());
    CHECK(before.total >= threePages);
    CHECK(before.fetched >= 1'000); // two pages of 500
    CHECK(before.fetched < before.total);
    world.client->restart();
    const Incoming after = incoming(world.client->vault());
    CHECK(after.total == before.total);
    CHECK(after.fetched == before.fetched);
    CHECK(after.checked >= before.checked);
    world.requireAll();
    CHECK(incoming(world.client->vault()).total == 0);
}
