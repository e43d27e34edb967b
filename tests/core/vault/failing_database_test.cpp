// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever write fails, into whichever table: the action is an error and nothing of it is there, or all of it
// is.
#include "core/vault/vault_importer.h"
#include "tests/support/catch.h"
#include "tests/support/database_faults.h"
#include "tests/support/forging.h"
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

TEST_CASE("records that cannot be kept are not believed") {
    Fixture f;
    TestVault phone(f.clock, f.coach);
    followDevices(f.coach, f.space);
    f.client.reopen();
    const auto& identity = f.coach->identity().records();
    const std::vector<Bytes> space = f.coach->membership(f.space)->records();
    const std::uint32_t before = f.client->membership(f.space)->headSeq();
    CHECK(f.client->applyIdentity({}).error().code == ErrorCode::badInput);
    CHECK(f.client->applyMembership({}).error().code == ErrorCode::badInput);
    CHECK(f.client->applyIdentity(space).error().sentence == "This is a record of another kind of log.");
    CHECK(f.client->applyMembership(identity).error().sentence == "This is a record of another kind of log.");
    DatabaseFaults::forbid("INSERT", "control");
    CHECK_FALSE(f.client->applyIdentity(identity).ok());
    CHECK(f.client->find(f.coach->identity().id())->head().seq == 1);
    DatabaseFaults::allow();
    must(f.client->applyIdentity(identity));
    DatabaseFaults::forbid("INSERT", "control");
    CHECK_FALSE(f.client->applyMembership(space).ok());
    CHECK(f.client->membership(f.space)->headSeq() == before);
    DatabaseFaults::allow();
    // Of several records all are taken or, when one is bad, none.
    std::vector<Bytes> spoiled = space;
    spoiled.push_back(
        must(membership_records::end(*f.coach->membership(f.space), f.coach->device(), UtcMillis{7})));
    spoiled.back().back() ^= 1;
    CHECK_FALSE(f.client->applyMembership(spoiled).ok());
    CHECK(f.client->membership(f.space)->headSeq() == before);
    must(f.client->applyMembership(space));
    CHECK(f.client->membership(f.space)->headSeq() > before);
    // A record of a newer version, and that there is one.
    const DeviceKeys& signer = f.coach->device();
    const std::vector<Bytes> newer{
        must(nextRecord(*f.coach->membership(f.space), 99, signer, cbor::Value::map()).sign(signer))};
    DatabaseFaults::forbid("INSERT", "unread");
    CHECK(f.client->applyMembership(newer).error().code != ErrorCode::newerFormat);
    DatabaseFaults::allow();
    CHECK(f.client->applyMembership(newer).error().code == ErrorCode::newerFormat);
    CHECK(f.client.commit(f.space, goal()).error().code == ErrorCode::newerFormat);
}

TEST_CASE("an erasure that cannot be kept is an error, and is finished by repeating it") {
    using Fault = std::function<void()>;
    std::vector<Fault> faults;
    for (const char* table : {"envelope", "control", "control WHEN OLD.log = 1", "server_records", "unread",
                              "local WHEN OLD.kind = 1"})
        faults.emplace_back([table] { DatabaseFaults::forbid("DELETE", table); });
    faults.emplace_back([] { DatabaseFaults::forbid("INSERT", "erased"); });
    for (int commit = 1; commit <= 2; ++commit)
        faults.emplace_back([commit] { DatabaseFaults::failCommit(commit); });
    for (std::size_t i = 0; i < faults.size(); ++i) {
        INFO("fault " << i);
        Fixture f;
        const DeviceKeys& signer = f.coach->device();
        must(f.coach->setServerRecords(f.space.view(), 1));
        must(f.coach.commit(f.space, goal()));
        must(f.coach->setLocal("noticed/" + f.client->identity().id().hex(), {}));
        const std::vector<Bytes> newer{
            must(nextRecord(*f.coach->membership(f.space), 99, signer, cbor::Value::map()).sign(signer))};
        CHECK(f.coach->applyMembership(newer).error().code == ErrorCode::newerFormat);
        const Bytes word =
            must(membership_records::erase(*f.coach->membership(f.space), signer, UtcMillis{5}));
        f.coach.reopen(); // now its file is the newest one
        faults[i]();
        CHECK_FALSE(f.coach->applyErasure(f.space, word).ok());
        DatabaseFaults::failCommit(0);
        DatabaseFaults::allow();
        f.coach.reopen();
        must(f.coach->applyErasure(f.space, word));
        CHECK(f.coach->membership(f.space) == nullptr);
        CHECK(f.coach->find(f.client->identity().id()) == nullptr);
    }
}

TEST_CASE("the word that erases is kept by the other side, or it is an error") {
    Fixture f;
    const Bytes word =
        must(membership_records::erase(*f.coach->membership(f.space), f.coach->device(), UtcMillis{5}));
    DatabaseFaults::forbid("INSERT", "erased");
    CHECK_FALSE(f.client->applyErasure(f.space, word).ok());
    CHECK_FALSE(f.client->isErased(f.space));
    DatabaseFaults::allow();
    must(f.client->applyErasure(f.space, word));
    f.client.reopen();
    CHECK(f.client->isErased(f.space));
    f.client.close();
    must(must(Database::open(f.client.folder() / "vault.db")).execute("DROP TABLE erased"));
    CHECK_FALSE(f.client.tryOpen().ok()); // or what was erased could be taken up again
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
