// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs of format 1 left of a life with several devices: a removed one, an erased client, one who
// left, a backup, an export and what was imported from it.
#include "core/backup/backup.h"
#include "core/export/plain_import.h"
#include "core/practice/coach_desk.h"
#include "core/vault/content_digest.h"
#include "sync/server/sqlite_store.h"
#include "tests/support/fake_clock.h"
#include "tests/sync/integration/unpacked.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;

namespace {

std::string bodyOf(const Vault& vault, const std::string& title) {
    for (const Entity& note : all(vault, EntityKind::privateNote))
        if (note.text(Field::title) == title)
            return must(vault.view().text(note.space, EntityKind::privateNote, note.id, Field::body)).text;
    return {};
}

/// What the coach has, on every device and wherever it was carried to.
void requirePractice(const Vault& vault) {
    CHECK(titles(vault, EntityKind::client, Field::name) ==
          std::vector<std::string>{"Kept Client", "Left Client"});
    CHECK(titles(vault, EntityKind::privateNote) == std::vector<std::string>{"After", "Ledger", "Ledger"});
    CHECK(bodyOf(vault, "Ledger") == "The lighthouse keeper wants rest.");
    CHECK(bodyOf(vault, "After") == "Written under the second key.");
    CHECK(titles(vault, EntityKind::goal) ==
          std::vector<std::string>{"Say no without apology", "Say no without apology"});
    const auto checkIns = all(vault, EntityKind::checkIn);
    REQUIRE(checkIns.size() == 2);
    CHECK(checkIns[0].integer(Field::energy) == 4);
    CHECK(must(vault.view().search("lighthouse", false, 10)).size() == 2);
    CHECK(must(vault.view().search("erased", true, 10)).empty());
}

practice::ClientCard cardOf(Vault& vault, const Clock& clock, const std::string& name) {
    for (practice::ClientCard& card : must(practice::CoachDesk(vault, clock).clients()))
        if (card.client.name == name) return card;
    return {};
}

std::vector<View::Digest> contentsOf(const Vault& vault) {
    std::vector<View::Digest> out;
    for (const SpaceInfo& space : vault.spaces())
        if (!vault.isErased(space.id)) out.push_back(must(contentDigest(vault, space.id)));
    std::sort(out.begin(), out.end());
    return out;
}

Status writeNote(Vault& vault, SpaceId space) {
    return vault.commit(
        std::vector<SpaceOperations>{{space,
                                      {Operation::set(EntityKind::privateNote, randomId<EntityId>(),
                                                      Field::title, cbor::Value::text("New"))}}});
}

} // namespace

TEST_CASE("both devices of a coach of format 1 open and agree, from the snapshot and from the log") {
    const Unpacked more("more.tar.gz");
    const FakeClock clock;
    const auto coach = more.open("coach", clock), phone = more.open("phone", clock);
    for (Vault* vault : {coach.get(), phone.get()}) {
        requirePractice(*vault);
        must(vault->refold());
        requirePractice(*vault);
    }
    CHECK(must(coach->view().digest()) == must(phone->view().digest()));
    CHECK(coach->identity().head() == phone->identity().head());
    CHECK(coach->device().id() != phone->device().id());
    // Paper, desk and phone; and one that was removed and has no key since then.
    const auto devices = coach->identity().devices();
    CHECK(devices.size() == 4);
    CHECK(std::count_if(devices.begin(), devices.end(), [](const auto& d) { return d.revokedAt != 0; }) == 1);
    const SpaceId kept = cardOf(*coach, clock, "Kept Client").privateSpace;
    REQUIRE(coach->membership(kept));
    CHECK(coach->membership(kept)->currentEpoch() == 2);
    must(coach->membership(kept)->audit(*coach));
    must(writeNote(*coach, kept));
    CHECK(titles(*coach, EntityKind::privateNote).size() == 4);
}

TEST_CASE("an erasure and an end of format 1 hold") {
    const Unpacked more("more.tar.gz");
    const FakeClock clock;
    const auto coach = more.open("coach", clock);
    const SpaceId left = cardOf(*coach, clock, "Left Client").sharedSpace;
    REQUIRE(coach->membership(left));
    REQUIRE(coach->membership(left)->current().ended);
    CHECK(coach->membership(left)->current().ended->by != coach->identity().id());
    CHECK(coach
              ->commit(std::vector<SpaceOperations>{{left,
                                                     {Operation::set(EntityKind::goal, randomId<EntityId>(),
                                                                     Field::title, cbor::Value::text("G"))}}})
              .error()
              .code == ErrorCode::notAllowed);

    const auto store = must(server::SqliteStore::open({more / "server" / "store.db", {}, 0}));
    std::size_t erased = 0;
    for (const auto& summary : must(store->spacesOf(coach->identity().id()))) {
        if (!coach->isErased(summary.space)) continue;
        ++erased;
        CHECK(must(coach->eraseRecord(summary.space)) ==
              must(store->spaceRecords(summary.space, 1)).records.back());
        CHECK(must(store->pull(summary.space, 0, {1'000, 1 << 20})).items.empty());
        CHECK_FALSE(coach->currentKey(summary.space).ok());
    }
    CHECK(erased == 2);
}

TEST_CASE("the server of format 1 holds all that its devices have") {
    const Unpacked more("more.tar.gz");
    const FakeClock clock;
    const auto store = must(server::SqliteStore::open({more / "server" / "store.db", {}, 0}));
    for (const char* name : {"coach", "phone", "client"}) {
        const auto vault = more.open(name, clock);
        CHECK(must(store->identityOf(vault->device().id())) == vault->identity().id());
        for (const SpaceInfo& space : vault->spaces()) {
            CHECK(must(vault->unsent(space.id, 100)).empty());
            if (vault->isErased(space.id)) continue;
            const auto sent = must(vault->beyond(space.id, {}, 1'000));
            const auto stored = must(store->pull(space.id, 0, {1'000, 1 << 20})).items;
            REQUIRE_FALSE(sent.empty());
            CHECK(std::all_of(sent.begin(), sent.end(), [&](const Bytes& envelope) {
                return std::any_of(stored.begin(), stored.end(),
                                   [&](const auto& item) { return item.envelope == envelope; });
            }));
        }
    }
}

TEST_CASE("a client of format 1 sees what is shared and can write on") {
    const Unpacked more("more.tar.gz");
    const FakeClock clock;
    const auto client = more.open("client", clock);
    const auto goals = all(*client, EntityKind::goal);
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].text(Field::title) == "Say no without apology");
    CHECK(all(*client, EntityKind::privateNote).empty());
    const auto checkIns = all(*client, EntityKind::checkIn);
    REQUIRE(checkIns.size() == 1);
    CHECK(checkIns[0].integer(Field::energy) == 4);
    must(client->commit(std::vector<SpaceOperations>{
        {checkIns[0].space,
         {Operation::set(EntityKind::checkIn, checkIns[0].id, Field::energy, cbor::Value::integer(5))}}}));
    CHECK(all(*client, EntityKind::checkIn)[0].integer(Field::energy) == 5);
}

TEST_CASE("a backup of format 1 is verified and restored") {
    const Unpacked more("more.tar.gz");
    const FakeClock clock;
    const auto file = more / "practice.vwbackup";
    const BackupKey key = must(BackupKey::forFile(file, viewOf(frozenPassphrase)));
    CHECK(must(verifyBackup({file, key, clock})).manifest.summary.spaces.size() == 5);
    VaultOptions options;
    options.folder = more / "restored";
    const DeviceRoot root = DeviceRoot::generate();
    must(restoreBackup({file, key, clock}, options, root));
    const auto restored = must(Vault::open(options, root, clock));
    requirePractice(*restored);
    CHECK(contentsOf(*restored) == contentsOf(*more.open("coach", clock)));
}

TEST_CASE("an export of format 1 imports, and a profile made from it then says the same") {
    const Unpacked more("more.tar.gz");
    const FakeClock clock;
    const auto before = more.open("imported", clock);
    requirePractice(*before);
    CHECK(contentsOf(*before) == contentsOf(*more.open("coach", clock)));
    VaultOptions options;
    options.folder = more / "anew";
    const DeviceRoot root = DeviceRoot::generate();
    const DeviceKeys paper = DeviceKeys::fromSeed(Secret<32>::random());
    const DevicePublic onPaper = paper.publicKeys();
    must(importExport(more / "export.zip", {options, root, onPaper, clock}, {}, {}));
    const auto anew = must(Vault::open(options, root, clock));
    requirePractice(*anew);
    CHECK(contentsOf(*anew) == contentsOf(*before));
}
