// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a profile stores, with every call to its disk failing in turn.
#include "core/backup/backup.h"
#include "core/export/plain_export.h"
#include "core/export/plain_import.h"
#include "core/practice/own_profile.h"
#include "tests/simulation/storage_faults.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

#include <algorithm>
#include <sstream>

namespace vw::simulation {

using namespace test;

namespace {

using Act = std::function<Status(Vault&)>;

std::string goalsAndNotes(const Vault& vault) {
    std::vector<std::string> lines;
    for (const Entity& goal : must(vault.view().entities({EntityKind::goal, {}})))
        lines.push_back("goal " + goal.text(Field::title));
    for (const Entity& note : must(vault.view().entities({EntityKind::sharedNote, {}}))) {
        const FoldedText body =
            must(vault.view().text(note.space, EntityKind::sharedNote, note.id, Field::body));
        lines.push_back("note " + body.text + " " + std::to_string(body.others.size()));
    }
    std::sort(lines.begin(), lines.end());
    std::string out;
    for (const std::string& line : lines)
        out += line + "\n";
    return out;
}

std::string stateOf(const Vault& vault, SpaceId space) {
    const DeliveryState delivery = vault.delivery(space);
    std::ostringstream out;
    out << space.hex().size() << " erased " << vault.isErased(space) << " due " << vault.receiptDue(space)
        << " delivery " << delivery.saved << " " << delivery.sent << " " << delivery.received << " "
        << delivery.waiting << " " << delivery.quarantined << " server " << vault.serverRecords(space.view());
    std::uint64_t written = 0;
    for (const DeviceHead& head : vault.heads(space))
        written += head.seq;
    out << " written " << written << " unsent " << must(vault.unsent(space, 1'000)).size();
    if (const auto cursor = vault.cursor(space)) out << " cursor " << cursor->number;
    const MembershipLog* log = vault.membership(space);
    if (log)
        out << " log " << log->headSeq() << " epoch " << log->currentEpoch() << " key "
            << vault.currentKey(space).ok();
    out << "\n";
    return out.str();
}

/// All that can be told apart, except ids.
std::string stateOf(const Vault& vault) {
    std::vector<std::string> spaces;
    for (const SpaceInfo& space : vault.spaces())
        spaces.push_back(stateOf(vault, space.id));
    std::sort(spaces.begin(), spaces.end());
    std::ostringstream out;
    for (const std::string& space : spaces)
        out << space;
    out << "own log " << vault.identity().head().seq << " forked " << vault.isForked() << "\n";
    for (const std::string& name : vault.localNames({})) {
        if (name.starts_with("noticed/")) continue; // a time that is only told if nothing came in between
        const SecretBytes value = must(vault.local(name));
        const bool drawn = name.starts_with("restored-key/"); // sealed anew each time
        out << name << " " << (drawn ? std::to_string(value.size()) : toHex(value.view())) << "\n";
    }
    for (const char* name : {"old", "new"})
        if (const auto draft = vault.draft(name)) out << "draft " << *draft << "\n";
    return out.str() + goalsAndNotes(vault);
}

/// A client with a note that both sides have changed, something received and something not sent.
struct Practice {
    FakeClock clock;
    TestVault coach{clock};
    TestVault client{clock};
    SpaceId space = pairUp(coach, client);
    EntityId note = newEntity(), goal = newEntity();
    std::vector<ReceivedEnvelope> coming; ///< of the coach

    Practice() {
        must(practice::setUpProfile(*client, {Role::client, "Anna"}));
        write(client, "one\ntwo\nthree\n");
        deliver(client, coach, space);
        must(client->setDraft("old", "words"));
        write(coach, "one\ntwo\nTHREE\n");
        must(coach.commit(space, {Operation::set(EntityKind::goal, newEntity(), Field::title, text("C"))}));
        write(client, "ONE\ntwo\nthree\n");
        coming = missing(coach, client, space);
        must(client->saveSnapshot());
    }
    void write(TestVault& vault, std::string words) {
        const auto seen = vault->view().text(space, EntityKind::sharedNote, note, Field::body);
        must(vault.commit(space, {Operation::text(EntityKind::sharedNote, note, Field::body, std::move(words),
                                                  seen ? seen->heads : std::vector<Dot>())}));
    }
    /// `kept`: whose folder is stored to.
    std::size_t survive(TestVault& kept, const Act& act, Storing::Kind kind = Storing::Kind::onePiece) {
        kept.close();
        const auto open = [&](const std::filesystem::path& folder) {
            VaultOptions options = kept.options();
            options.folder = folder;
            return Vault::open(options, kept.root(), clock);
        };
        return surviveAllFaults(
            {kept.folder(),
             [&](const std::filesystem::path& folder) -> Status {
                 VW_TRY(const auto vault, open(folder));
                 return act(*vault);
             },
             [&](const std::filesystem::path& folder) { return stateOf(*must(open(folder))); }, kind});
    }
};

/// A folder without a profile, in which one is made.
std::size_t surviveMaking(const std::function<Status(const VaultOptions&, const DeviceRoot&)>& make,
                          const Clock& clock) {
    const TempFolder empty;
    const DeviceRoot root = DeviceRoot::generate();
    const auto within = [](const std::filesystem::path& folder) {
        VaultOptions options;
        options.folder = folder / "profile";
        return options;
    };
    return surviveAllFaults({empty.path(),
                             [&](const std::filesystem::path& folder) -> Status {
                                 // An attempt that went well in spite of all is not repeated.
                                 const VaultOptions options = within(folder);
                                 return Vault::exists(options.folder) ? Status() : make(options, root);
                             },
                             [&](const std::filesystem::path& folder) -> std::string {
                                 const VaultOptions options = within(folder);
                                 if (!Vault::exists(options.folder)) return "nothing";
                                 return stateOf(*must(Vault::open(options, root, clock)));
                             }});
}

} // namespace

TEST_CASE("Whatever fails while a profile is written to: all of an action is there, or nothing") {
    Practice f;
    SECTION("something typed") {
        CHECK(f.survive(f.client, [&](Vault& vault) {
            const std::vector<SpaceOperations> action{
                {f.space,
                 {Operation::set(EntityKind::goal, f.goal, Field::title, text("G")),
                  Operation::text(EntityKind::sharedNote, newEntity(), Field::body, std::string(40'000, 'x'),
                                  {})}}};
            return vault.commit(action);
        }) > 5);
    }
    SECTION("a merge of what the other side wrote") {
        CHECK(f.survive(f.client, [&](Vault& vault) -> Status {
            VW_TRY(const ReceiveReport report, vault.receive(f.space, f.coming));
            return report.refused.empty() ? Status() : Status(report.refused.front());
        }) > 5);
    }
    SECTION("a receipt") {
        must(f.client->receive(f.space, f.coming));
        CHECK(f.survive(f.client, [&](Vault& vault) { return vault.sealReceipt(f.space); }) > 5);
    }
    SECTION("a new space") {
        CHECK(f.survive(f.client, [&](Vault& vault) -> Status {
            VW_TRY([[maybe_unused]] const SpaceId space, vault.createSpace(SpaceKind::journal));
            return {};
        }) > 5);
    }
    SECTION("the news that this chain has forked") {
        CHECK(f.survive(f.client, [&](Vault& vault) { return vault.markForked(f.space); }) > 2);
    }
}

TEST_CASE("Whatever fails while a profile takes several steps: repeating them finishes") {
    Practice f;
    constexpr auto steps = Storing::Kind::steps;
    SECTION("what was pulled is kept, then looked at") {
        CHECK(f.survive(
                  f.client,
                  [&](Vault& vault) -> Status {
                      VW_CHECK(vault.keep(f.space, f.coming));
                      for (bool more = true; more;) {
                          VW_TRY(const ReceiveReport report, vault.receiveKept(f.space, 1));
                          more = report.more;
                      }
                      return {};
                  },
                  steps) > 5);
    }
    SECTION("outbox, cursor and what the server holds") {
        CHECK(f.survive(
                  f.client,
                  [&](Vault& vault) -> Status {
                      VW_TRY(const auto unsent, vault.unsent(f.space, 100));
                      for (const Bytes& bytes : unsent) {
                          const EnvelopeId id[] = {must(EnvelopeView::read(bytes)).id()};
                          VW_CHECK(vault.markSent(f.space, id));
                      }
                      VW_CHECK(vault.setCursor(f.space, {{}, 17, {}}));
                      return vault.setServerRecords(f.space.view(), 3);
                  },
                  steps) > 5);
    }
    SECTION("drafts and small values") {
        CHECK(f.survive(
                  f.client,
                  [&](Vault& vault) -> Status {
                      VW_CHECK(vault.setDraft("new", std::string(50'000, 'd')));
                      VW_CHECK(vault.removeDraft("old"));
                      return vault.setLocal("small", viewOf("value"));
                  },
                  steps) > 5);
    }
    SECTION("the saved view") {
        CHECK(f.survive(
                  f.client,
                  [&](Vault& vault) -> Status {
                      VW_TRY([[maybe_unused]] const ReceiveReport report, vault.receive(f.space, f.coming));
                      VW_CHECK(vault.saveSnapshot());
                      return vault.refold();
                  },
                  steps) > 5);
    }
    SECTION("somebody's devices come and go, and a key with them") {
        TestVault phone(f.clock, f.coach);
        followDevices(f.coach, f.space);
        must(f.client->receive(f.space, f.coming));
        const std::vector<Bytes> gone{
            must(identity_records::revoke(f.coach->identity(), f.coach->device(), phone->device().id()))};
        must(f.coach->applyIdentity(gone));
        followDevices(f.coach, f.space);
        CHECK(f.survive(
                  f.client,
                  [&](Vault& vault) -> Status {
                      VW_CHECK(vault.applyIdentity(f.coach->identity().records()));
                      return vault.applyMembership(f.coach->membership(f.space)->records());
                  },
                  steps) > 5);
    }
}

TEST_CASE("Whatever fails while a space is erased: repeating it leaves nothing of it") {
    Practice f;
    must(f.coach->setDraft("old", "stays"));
    const std::vector<Bytes> record{
        must(membership_records::erase(*f.coach->membership(f.space), f.coach->device(), UtcMillis{5}))};
    const std::uint32_t seq = f.coach->membership(f.space)->headSeq() + 1;
    SECTION("by the one who erases, and the server knows") {
        CHECK(f.survive(
                  f.coach,
                  [&](Vault& vault) -> Status {
                      if (!vault.isErased(f.space)) VW_CHECK(vault.applyMembership(record));
                      return vault.setServerRecords(f.space.view(), seq);
                  },
                  Storing::Kind::steps) > 10);
    }
    SECTION("by the word alone") {
        CHECK(f.survive(
                  f.coach, [&](Vault& vault) { return vault.applyErasure(f.space, record.front()); },
                  Storing::Kind::steps) > 10);
    }
    SECTION("on the other side, which keeps a copy") {
        CHECK(f.survive(f.client, [&](Vault& vault) { return vault.applyErasure(f.space, record.front()); }) >
              2);
    }
}

TEST_CASE("Whatever fails while a profile is made, restored or imported: there is a whole one or none") {
    Practice f;
    const TempFolder folder;
    const DeviceKeys paper = DeviceKeys::fromSeed(Secret<32>::random());
    const DevicePublic onPaper = paper.publicKeys();
    SECTION("made") {
        CHECK(surviveMaking(
                  [&](const VaultOptions& options, const DeviceRoot& root) -> Status {
                      VW_TRY(const auto vault, Vault::create(options, root, onPaper, f.clock));
                      return {};
                  },
                  f.clock) > 5);
    }
    SECTION("restored from a backup") {
        const BackupKey key =
            must(BackupKey::create(viewOf("ähre boat cradle daisy"), PassphraseCost::floor()));
        must(writeBackup(*f.client, folder.path() / "b", key, f.clock.now()));
        const auto file = folder.path() / "b";
        CHECK(surviveMaking(
                  [&](const VaultOptions& options, const DeviceRoot& root) -> Status {
                      VW_TRY([[maybe_unused]] const BackupCheck check,
                             restoreBackup({file, key, f.clock}, options, root));
                      return {};
                  },
                  f.clock) > 5);
    }
    SECTION("imported from an export") {
        const auto file = folder.path() / "e.zip";
        must(writePlainExport(*f.client, f.clock, file, {}));
        CHECK(surviveMaking(
                  [&](const VaultOptions& options, const DeviceRoot& root) -> Status {
                      VW_TRY([[maybe_unused]] const ExportHead head,
                             importExport(file, {options, root, onPaper, f.clock}, {}, {}));
                      return {};
                  },
                  f.clock) > 5);
    }
}

} // namespace vw::simulation
