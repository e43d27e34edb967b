// SPDX-License-Identifier: GPL-3.0-or-later
// A profile and a server's store as the programs of format 1 left them: both open, and hold what was written.
#include "sync/server/sqlite_store.h"
#include "tests/support/fake_clock.h"
#include "tests/sync/integration/unpacked.h"

using namespace vw;
using namespace vw::test;

namespace {

void requireContent(const Vault& vault) {
    const auto goals = all(vault, EntityKind::goal);
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].text(Field::title) == "Say no without apology");
    const auto notes = all(vault, EntityKind::privateNote);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].text(Field::title) == "Ledger");
    CHECK(must(vault.view().text(notes[0].space, EntityKind::privateNote, notes[0].id, Field::body)).text ==
          "The lighthouse keeper wants rest.");
    const auto checkIns = all(vault, EntityKind::checkIn);
    REQUIRE(checkIns.size() == 1);
    CHECK(checkIns[0].integer(Field::energy) == 4);
    CHECK(must(vault.view().search("lighthouse", false, 10)).size() == 1);
}

} // namespace

TEST_CASE("a profile of format 1 opens, shows what was written and is written on") {
    const Unpacked story("story.tar.gz");
    const FakeClock clock;
    const auto vault = story.open("profile", clock);
    requireContent(*vault);
    must(vault->refold());
    requireContent(*vault);
    const Entity goal = all(*vault, EntityKind::goal).at(0);
    const std::vector<SpaceOperations> edit{
        {goal.space, {Operation::set(EntityKind::goal, goal.id, Field::title, cbor::Value::text("New"))}}};
    must(vault->commit(edit));
    CHECK(all(*vault, EntityKind::goal).at(0).text(Field::title) == "New");
}

TEST_CASE("a server's store of format 1 holds every envelope that the profile of format 1 has sent") {
    const Unpacked story("story.tar.gz");
    const FakeClock clock;
    const auto vault = story.open("profile", clock);
    const auto store = must(server::SqliteStore::open({story / "server" / "store.db", {}, 0}));
    CHECK(must(store->spacesOf(vault->identity().id())).size() == vault->spaces().size());
    std::size_t envelopes = 0;
    for (const SpaceInfo& info : vault->spaces()) {
        const auto page = must(store->pull(info.id, 0, {1'000, 1 << 20}));
        envelopes += page.items.size();
        CHECK_FALSE(page.more);
        const auto sent = must(vault->beyond(info.id, {}, 1'000));
        REQUIRE(sent.size() == page.items.size());
        for (const Bytes& envelope : sent)
            CHECK(std::any_of(page.items.begin(), page.items.end(),
                              [&](const auto& item) { return item.envelope == envelope; }));
    }
    CHECK(envelopes >= 5); // client, goal, note, check-in, receipts
}
