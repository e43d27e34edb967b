// SPDX-License-Identifier: GPL-3.0-or-later
// Pushes of many batches: what is acknowledged is noted behind the requests, and a cut, a refusal or new
// words in the middle cost nothing.
#include "sync/client/pusher.h"
#include "tests/sync/client/simulation.h"

using namespace vw;
using namespace vw::test;

namespace {

constexpr std::size_t elevenBatches = 1'050; // of 100
constexpr std::size_t batchesBehind = 5;     // acknowledged and not noted, at most
constexpr std::uint64_t inTheMiddle = 451;   // seq of an own envelope, inside the fifth batch

/// The coach has written eleven batches; `onPush` sees each before the server does and may change it.
struct World : SimulatedWorld {
    SpaceId shared = pair();
    std::size_t pushes = 0;

    World() {
        must(coach->sync());
        must(coach->writeMany(shared, elevenBatches));
    }
    using OnPush = std::function<void(HttpRequest&)>;
    void serverHears(OnPush onPush) {
        coach.network.serve([this, onPush = std::move(onPush)](HttpRequest request, const auto& answer) {
            if (request.path.ends_with("/push")) {
                ++pushes;
                onPush(request);
            }
            server.answer(request, answer);
        });
    }
    DeliveryState delivery() { return coach->vault().delivery(shared); }
    /// All of it is there, once, and in the order of the chain: else the client would be waiting for some.
    void requireAll(std::size_t count) {
        CHECK(delivery().sent == delivery().saved);
        CHECK(must(coach->vault().unsent(shared, 1)).empty());
        must(client->sync());
        CHECK(client->goals(shared).size() == count);
        CHECK(client->goals(shared) == coach->goals(shared));
        CHECK(client->vault().delivery(shared).waiting == 0);
    }
};

/// Flips a bit in the signature of the envelope with this number.
void spoil(HttpRequest& request, std::uint64_t seq) {
    protocol::PushRequest push;
    must(protocol::decode(request.body, push));
    for (Bytes& envelope : push.envelopes)
        if (must(EnvelopeView::read(envelope)).place().seq == seq) envelope.back() ^= 1;
    request.body = protocol::encode(push);
}

} // namespace

TEST_CASE("What was acknowledged is soon noted as sent, and nothing else is") {
    World world;
    const std::size_t sentBefore = world.delivery().sent;
    world.serverHears([&](const HttpRequest&) {
        const std::size_t acknowledged = (world.pushes - 1) * pushBatchSize;
        const std::size_t noted = world.delivery().sent - sentBefore;
        CHECK(noted <= acknowledged);
        CHECK(noted + batchesBehind * pushBatchSize >= acknowledged);
    });
    must(world.coach->sync());
    CHECK(world.pushes == 11);
    world.requireAll(elevenBatches);
}

TEST_CASE("A long push that is cut off anywhere goes on from there, and doubles nothing") {
    const std::size_t cut = GENERATE(1, 4, 5, 6, 10, 11);
    World world;
    world.serverHears([](const HttpRequest&) {});
    world.coach->engine().syncNow([](const Status&) {});
    // The server has stored this batch; its answer arrives at nobody.
    REQUIRE(world.time.runUntil([&] { return world.pushes == cut; }));
    world.coach->restart();
    CHECK(world.delivery().sent + 6 * pushBatchSize >= cut * pushBatchSize);
    must(world.coach->sync());
    world.requireAll(elevenBatches);
}

TEST_CASE("An envelope that is refused in the middle of a long push holds back what follows, and no more") {
    World world;
    world.serverHears([](HttpRequest& request) { spoil(request, inTheMiddle); });
    const Status refused = world.coach->sync();
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::server);
    const auto unsent = must(world.coach->vault().unsent(world.shared, elevenBatches));
    CHECK(must(EnvelopeView::read(unsent.front())).place().seq == inTheMiddle);
    world.serverHears([](const HttpRequest&) {});
    must(world.coach->sync());
    world.requireAll(elevenBatches);
}

TEST_CASE("What is written during a long push goes with it") {
    const std::size_t moment = GENERATE(1, 5, 11);
    World world;
    world.serverHears([&](const HttpRequest&) {
        if (world.pushes == moment) must(world.coach->write(world.shared, "one more"));
    });
    must(world.coach->sync());
    world.requireAll(elevenBatches + 1);
}
