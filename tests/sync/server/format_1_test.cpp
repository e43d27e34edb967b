// SPDX-License-Identifier: GPL-3.0-or-later
// The store of format 1 as the first version wrote it: opened, read and written on, now and by later
// versions.
#include "tests/support/catch.h"
#include "tests/sync/server/relay_fixture.h"

namespace vw::server {

using namespace test;

namespace {

constexpr const char* frozenStore = VW_SOURCE_DIR "/tests/fixtures/format-1/server/store.db";
constexpr std::size_t frozenEnvelopes = 5;

std::string frozenText(std::size_t index) { return "frozen " + std::to_string(index); }

/// The space's log as the server gives it, and its key as the coach's device unwraps it.
struct Opened {
    TestPerson coach{1}, client{2};
    TestDirectory directory{&coach, &client};
    std::optional<MembershipLog> log;
    std::optional<SpaceKey> key;

    explicit Opened(const protocol::RecordsAnswer& answer) {
        log = must(MembershipLog::read(answer.records, directory));
        const EpochInfo& epoch = *log->epoch(1);
        for (const Wrap& wrap : epoch.wraps)
            if (wrap.device == coach.device().id())
                key = must(SpaceKey::unwrap(wrap.box, coach.device(), log->space(), 1, epoch.keyId));
    }
};

} // namespace

// How the frozen file was made: test_server_relay "[make-format-1]", then copied to tests/fixtures. It is not
// to be made again: what matters is that the old bytes stay readable.
TEST_CASE("make the store of format 1", "[.][make-format-1]") {
    std::filesystem::path file;
    {
        PairFixture fixture;
        Author author(fixture.pair.space, fixture.pair.client.device());
        for (std::size_t i = 0; i < frozenEnvelopes; ++i)
            REQUIRE(fixture.push(fixture.pair.space, fixture.client, {author.next(frozenText(i))}).status ==
                    200);
        fixture.relay.reset();
        fixture.store.reset();
        file = std::filesystem::temp_directory_path() / "valuewright-format-1-store.db";
        std::filesystem::copy_file(fixture.folder.path() / "store.db", file,
                                   std::filesystem::copy_options::overwrite_existing);
    }
    CHECK(std::filesystem::file_size(file) > 0);
}

TEST_CASE("a store of format 1 is read and written on") {
    RelayOptions options;
    options.storeFile = frozenStore;
    RelayFixture fixture(std::move(options));
    CHECK(fixture.store->epoch().hex() == "f05e9bc59432dbc3312eabc3e18fa65d");
    const TestPerson coach(1);
    const std::string authorization = fixture.signIn(coach.device());
    const auto spaces =
        bodyOf<protocol::SpacesAnswer>(fixture.call(Method::get, "/v1/spaces", {}, authorization));
    REQUIRE(spaces.spaces.size() == 1);
    const SpaceId space = spaces.spaces[0].space;
    const Opened opened(bodyOf<protocol::RecordsAnswer>(
        fixture.call(Method::get, path(space, "/records"), {}, authorization)));
    REQUIRE(opened.key);

    const auto page =
        bodyOf<protocol::PullAnswer>(fixture.call(Method::get, path(space, "/pull"), {}, authorization));
    REQUIRE(page.items.size() == frozenEnvelopes);
    for (std::size_t i = 0; i < frozenEnvelopes; ++i) {
        const auto envelope = must(EnvelopeView::read(page.items[i].envelope));
        CHECK(checkAuthor(envelope, *opened.log, opened.directory).ok());
        CHECK(textOf(must(envelope.open(*opened.key)).view()) == frozenText(i));
    }
    const EnvelopePlace place{EnvelopeKind::operations, space, 1, coach.device().id(), 1, {},
                              opened.log->head()};
    const Bytes mine = must(sealEnvelope(place, *opened.key, coach.device(), viewOf("new")));
    const auto pushed = bodyOf<protocol::PushAnswer>(fixture.call(
        Method::post, path(space, "/push"), encode(protocol::PushRequest{{mine}}), authorization));
    CHECK(pushed.newest == frozenEnvelopes + 1);
}

} // namespace vw::server
