// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever write fails, into whichever table: the action is an error and nothing of it is there, or all of it
// is.
#include "core/vault/vault_importer.h"
#include "tests/support/catch.h"
#include "tests/support/database_faults.h"
#include "tests/support/must.h"
#include "tests/support/people.h"
#include "tests/support/vaults.h"

#include <functional>

using namespace vw;
using namespace vw::test;

namespace {

std::vector<Operation> goal() {
    return {Operation::set(EntityKind::goal, newEntity(), Field::title, text("G"))};
}

/// All that an action may change.
struct Durable {
    View::Digest digest{};
    std::uint64_t envelopes = 0;
    bool receiptDue = false;
    std::size_t unsent = 0;
    friend bool operator==(const Durable&, const Durable&) = default;
};

struct Fixture {
    DatabaseFaults faults;
    FakeClock clock;
    TestVault coach{clock};
    TestVault client{clock};
    SpaceId space = pairUp(coach, client);

    Fixture() {
        must(client.commit(space, goal()));
        client.reopen(); // now its file is the newest one
    }
    [[nodiscard]] Durable state() {
        Durable out{client.digest(space), 0, client->receiptDue(space),
                    must(client->unsent(space, 1000)).size()};
        for (const DeviceHead& head : client->heads(space))
            out.envelopes += head.seq;
        return out;
    }
    [[nodiscard]] Durable onDisk() {
        client.reopen();
        return state();
    }
    /// Runs the action while something fails; `set` sets the fault. Whether the action noticed.
    bool isNoticed(const std::function<Status(Fixture&)>& action, const std::function<void()>& set) {
        const Durable before = onDisk();
        set();
        const Status done = action(*this);
        DatabaseFaults::failCommit(0);
        DatabaseFaults::allow();
        const Durable after = state();
        CHECK((after == before) == !done.ok());
        CHECK(onDisk() == after);
        return !done.ok();
    }
};

Status writeGoal(Fixture& f) { return f.client.commit(f.space, goal()); }

/// A change of the coach arrives; taking it makes a receipt due.
Status receiveGoal(Fixture& f) {
    must(f.coach.commit(f.space, goal()));
    VW_TRY(const ReceiveReport report, f.client->receive(f.space, missing(f.coach, f.client, f.space)));
    CHECK(report.stored > 0);
    return {};
}

Status sealReceipt(Fixture& f) {
    VW_CHECK(f.client->sealReceipt(f.space));
    CHECK_FALSE(f.client->receiptDue(f.space));
    return {};
}

} // namespace

TEST_CASE("an action whose write into any table fails has not happened") {
    Fixture f;
    const auto tables = DatabaseFaults::tables();
    REQUIRE(tables.size() > 10);
    for (const auto& action : {writeGoal, receiveGoal, sealReceipt}) {
        int noticed = 0;
        for (const auto& table : tables)
            for (const char* write : {"INSERT", "UPDATE", "DELETE"}) {
                if (!f.client->receiptDue(f.space)) must(receiveGoal(f));
                INFO(write << " " << table);
                noticed += f.isNoticed(action, [&] { DatabaseFaults::forbid(write, table); });
            }
        CHECK(noticed >= 2); // the envelope, and where its chain ends
    }
}

TEST_CASE("an action that cannot be made durable has not happened") {
    Fixture f;
    must(receiveGoal(f));
    for (const auto& action : {writeGoal, sealReceipt, receiveGoal})
        CHECK(f.isNoticed(action, [] { DatabaseFaults::failCommit(1); }));
}

TEST_CASE("an import that fails at any commit is an error, and no profile is left") {
    const DatabaseFaults faults;
    const FakeClock clock;
    const auto import = [&](const VaultOptions& options, const DeviceRoot& root) -> Status {
        VW_TRY(const auto importer, VaultImporter::create(options, root, deviceKeys(1).publicKeys(), clock));
        VW_TRY(const SpaceId space, importer->addSpace(SpaceKind::privatePair));
        ImportedChange change{{deviceKeys(2).id(), TestPerson(2).id(), Role::coach}, {}};
        change.operations.hlc = Hlc::of(1'700'000'000'000, 0);
        change.operations.operations = {
            Operation::set(EntityKind::privateNote, newEntity(), Field::title, text("Then"))};
        VW_CHECK(importer->add(space, change));
        VW_CHECK(importer->settle());
        if (must(importer->vault().unsent(space, 10)).empty()) return corrupt("Nothing was imported.");
        return importer->finish();
    };
    bool failed = true;
    int count = 0;
    while (failed) {
        const TempFolder folder;
        VaultOptions options;
        options.folder = folder.path() / "profile";
        const DeviceRoot root = DeviceRoot::generate();
        DatabaseFaults::failCommit(++count);
        const Status done = import(options, root);
        failed = DatabaseFaults::hasFailed();
        DatabaseFaults::failCommit(0);
        CHECK(done.ok() != failed);
        CHECK(Vault::exists(options.folder) == done.ok());
    }
    CHECK(count > 3);
}

TEST_CASE("an import whose write into any table fails is an error") {
    const DatabaseFaults faults;
    const FakeClock clock;
    for (const char* table : {"envelope", "outbox", "chain"}) {
        const TempFolder folder;
        VaultOptions options;
        options.folder = folder.path() / "profile";
        const auto importer =
            must(VaultImporter::create(options, DeviceRoot::generate(), deviceKeys(1).publicKeys(), clock));
        const SpaceId space = must(importer->addSpace(SpaceKind::privatePair));
        DatabaseFaults::forbid("INSERT", table);
        ImportedChange change{{deviceKeys(2).id(), TestPerson(2).id(), Role::coach}, {}};
        change.operations.hlc = Hlc::of(1'700'000'000'000, 0);
        CHECK_FALSE((importer->add(space, change).ok() && importer->settle().ok()));
        DatabaseFaults::allow();
    }
}

TEST_CASE("a profile whose log holds an envelope of a stranger is not shown") {
    Fixture f;
    const DeviceKeys stranger = deviceKeys(77);
    EnvelopePlace place = must(EnvelopeView::read(must(f.client->beyond(f.space, {}, 1))[0])).place();
    place.author = stranger.id();
    const Bytes payload = OperationsPayload{Hlc::of(1, 0), {}, {}, goal(), 0}.encode();
    const Bytes strange = must(sealEnvelope(place, *must(f.client->currentKey(f.space)), stranger, payload));
    f.client.close();
    {
        Database file = must(Database::open(f.client.folder() / "vault.db"));
        Statement put = must(file.prepare("UPDATE envelope SET bytes = ?1"));
        must(put.bind(1, strange).run());
    }
    const auto opened = f.client.tryOpen();
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::corrupt);
}
