// SPDX-License-Identifier: GPL-3.0-or-later
// Several devices of one person, a device that is revoked, and a space that is erased.
#include "core/vault/device_change.h"
#include "core/vault/heads_receipt.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"
#include "tests/support/vaults.h"

using namespace vw;
using namespace vw::test;

namespace {

Operation title(EntityId goal, const std::string& value) {
    return Operation::set(EntityKind::goal, goal, Field::title, text(value));
}

/// A coach, and a client with a phone and a tablet that are both in the space.
struct Fixture {
    FakeClock clock;
    TestVault coach{clock};
    TestVault phone{clock};
    SpaceId space = pairUp(coach, phone);
    TestVault tablet{clock, phone};

    Fixture() {
        followDevices(phone, space);
        shareRecords(phone, tablet, space);
        shareRecords(phone, coach, space);
    }
    [[nodiscard]] bool coachSees(EntityId goal) {
        return coach->view().entity(space, EntityKind::goal, goal).ok();
    }
    /// The phone revokes the tablet, cut where the phone has read it; the space gets a new epoch.
    void revokeTablet() {
        const std::vector<Bytes> record{
            must(identity_records::revoke(phone->identity(), phone->device(), tablet->device().id()))};
        must(phone->applyIdentity(record));
        followDevices(phone, space);
    }
};

std::size_t countOf(const std::filesystem::path& folder, ByteView needle) {
    std::size_t found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string content = readFile(entry.path());
        if (content.find(textOf(needle)) != std::string::npos) ++found;
    }
    return found;
}

} // namespace

TEST_CASE("two devices of one person read and write as one") {
    Fixture f;
    const EntityId checkIn = newEntity();
    must(f.tablet.commit(f.space, {Operation::set(EntityKind::checkIn, checkIn, Field::energy, number(2))}));
    deliver(f.tablet, f.phone, f.space);
    deliver(f.tablet, f.coach, f.space);
    must(f.phone.commit(f.space, {Operation::set(EntityKind::checkIn, checkIn, Field::energy, number(5))}));
    deliver(f.phone, f.coach, f.space);
    deliver(f.phone, f.tablet, f.space);
    CHECK(must(f.coach->view().entity(f.space, EntityKind::checkIn, checkIn)).integer(Field::energy) == 5);
    CHECK(f.coach.digest(f.space) == f.tablet.digest(f.space));
    CHECK(f.coach.digest(f.space) == f.phone.digest(f.space));
}

TEST_CASE("the own second device does not count as received by the other side") {
    Fixture f;
    must(f.phone.commit(f.space, {title(newEntity(), "G")}));
    deliver(f.phone, f.tablet, f.space);
    must(f.tablet->sealReceipt(f.space));
    deliver(f.tablet, f.phone, f.space);
    CHECK(f.phone->delivery(f.space).received == 0);
    deliver(f.phone, f.coach, f.space);
    must(f.coach.commit(f.space, {title(newEntity(), "in knowledge of it")}));
    deliver(f.coach, f.phone, f.space);
    CHECK(f.phone->delivery(f.space).received == 1);
}

TEST_CASE("a device added later reads what was written before, also under earlier keys") {
    Fixture f;
    const EntityId goal = newEntity();
    must(f.coach.commit(f.space, {title(goal, "from the first epoch")}));
    deliver(f.coach, f.phone, f.space);
    f.revokeTablet();
    TestVault watch(f.clock, f.phone);
    followDevices(f.phone, f.space);
    shareRecords(f.phone, watch, f.space);
    CHECK(watch->membership(f.space)->currentEpoch() == 2);
    CHECK(deliver(f.phone, watch, f.space).stored == 1);
    CHECK(must(watch->view().entity(f.space, EntityKind::goal, goal)).text(Field::title) ==
          "from the first epoch");
}

TEST_CASE("nothing is sealed while a space has not followed its members' devices") {
    Fixture f;
    const std::vector<Bytes> record{
        must(identity_records::revoke(f.phone->identity(), f.phone->device(), f.tablet->device().id()))};
    must(f.coach->applyIdentity(record));
    CHECK(f.coach.commit(f.space, {title(newEntity(), "G")}).error().code == ErrorCode::locked);
    must(f.phone->applyIdentity(record));
    followDevices(f.phone, f.space);
    shareRecords(f.phone, f.coach, f.space);
    must(f.coach.commit(f.space, {title(newEntity(), "G")}));
}

TEST_CASE("nothing is sealed while a member's new device has no wrap") {
    Fixture f;
    const TestVault watch(f.clock, f.phone); // in the identity log, in no space
    const std::vector<Bytes> log = f.phone->identity().records();
    must(f.coach->applyIdentity(log));
    CHECK(f.coach.commit(f.space, {title(newEntity(), "G")}).error().code == ErrorCode::locked);
    CHECK(f.phone.commit(f.space, {title(newEntity(), "G")}).error().code == ErrorCode::locked);
    CHECK(isBehindOwnDevices(*f.phone, f.space));
    CHECK_FALSE(isBehindOwnDevices(*f.coach, f.space)); // it is not the coach's to mend
    const std::vector<Bytes> record{must(ownDevicesRecord(*f.phone, f.space))};
    must(f.phone->applyMembership(record));
    shareRecords(f.phone, f.coach, f.space);
    must(f.coach.commit(f.space, {title(newEntity(), "G")}));
    must(f.phone.commit(f.space, {title(newEntity(), "G")}));
    CHECK(ownDevicesRecord(*f.phone, f.space).error().code == ErrorCode::alreadyUsed);
}

TEST_CASE("nothing is sealed while a wrap is for a device that was removed") {
    Fixture f;
    const std::vector<Bytes> record{
        must(identity_records::revoke(f.phone->identity(), f.phone->device(), f.tablet->device().id()))};
    must(f.phone->applyIdentity(record));
    must(f.coach->applyIdentity(record));
    for (TestVault* vault : {&f.phone, &f.coach}) {
        const Status sealed = vault->commit(f.space, {title(newEntity(), "G")});
        REQUIRE_FALSE(sealed.ok());
        CHECK(sealed.error().code == ErrorCode::locked);
        CHECK(sealed.error().sentence.ends_with('.'));
    }
    const std::vector<Bytes> follow{must(ownDevicesRecord(*f.phone, f.space))};
    must(f.phone->applyMembership(follow));
    CHECK(f.phone->membership(f.space)->currentEpoch() == 2);
    for (const Wrap& wrap : f.phone->membership(f.space)->epoch(2)->wraps)
        CHECK(wrap.device != f.tablet->device().id());
    shareRecords(f.phone, f.coach, f.space);
    must(f.coach.commit(f.space, {title(newEntity(), "G")}));
}

TEST_CASE("a device without a wrap opens what is lent the paper's, and only that") {
    Fixture f;
    const EntityId goal = newEntity();
    must(f.phone.commit(f.space, {title(goal, "G")}));
    TestVault watch(f.clock, f.phone);
    shareRecords(f.phone, watch, f.space);
    CHECK(watch->currentKey(f.space).error().code == ErrorCode::locked);
    watch->lend(DeviceKeys::fromSeed(Secret<32>::random()));
    CHECK(watch->currentKey(f.space).error().code == ErrorCode::locked);
    CHECK(ownDevicesRecord(*watch, f.space).error().code == ErrorCode::locked);
}

TEST_CASE("when a device wrote last is read from its newest envelope") {
    Fixture f;
    CHECK(f.coach->lastWrite(f.space, f.tablet->device().id()).error().code == ErrorCode::notFound);
    f.clock.advance(60'000);
    must(f.tablet.commit(f.space, {title(newEntity(), "G")}));
    const auto written =
        static_cast<std::int64_t>(must(f.tablet->lastWrite(f.space, f.tablet->device().id())).millis());
    CHECK(written == f.clock.now().count);
    deliver(f.tablet, f.coach, f.space);
    CHECK(static_cast<std::int64_t>(must(f.coach->lastWrite(f.space, f.tablet->device().id())).millis()) ==
          written);
}

TEST_CASE("a record of a newer version stops sealing until it can be read") {
    Fixture f;
    const DeviceKeys& signer = f.phone->device();
    const auto body = cbor::Value::map();
    SECTION("in the space's log") {
        const Bytes record = must(nextRecord(*f.phone->membership(f.space), 99, signer, body).sign(signer));
        CHECK(f.coach->applyMembership(std::vector<Bytes>{record}).error().code == ErrorCode::newerFormat);
    }
    SECTION("in a member's log") {
        const Bytes record = must(nextRecord(f.phone->identity(), 99, signer, body).sign(signer));
        CHECK(f.coach->applyIdentity(std::vector<Bytes>{record}).error().code == ErrorCode::newerFormat);
    }
    CHECK(f.coach.commit(f.space, {title(newEntity(), "G")}).error().code == ErrorCode::newerFormat);
    f.coach.reopen();
    CHECK(f.coach.commit(f.space, {title(newEntity(), "G")}).error().code == ErrorCode::newerFormat);
    const SpaceId other = must(f.coach->createSpace(SpaceKind::practice));
    must(f.coach.commit(other, {Operation::set(EntityKind::settings, EntityId(), Field::name, text("N"))}));
    // As after an update: the same logs, and nothing in them that cannot be read.
    shareRecords(f.phone, f.coach, f.space);
    must(f.coach.commit(f.space, {title(newEntity(), "G")}));
}

TEST_CASE("a receipt that names another envelope than the one here is not believed") {
    Fixture f;
    must(f.coach.commit(f.space, {title(newEntity(), "G")}));
    const EnvelopePlace place{EnvelopeKind::headsReceipt,          f.space, 1, f.phone->device().id(), 1, {},
                              f.phone->membership(f.space)->head()};
    HeadsReceipt receipt;
    receipt.heads.push_back({f.coach->device().id(), 1, randomId<EnvelopeId>()});
    const std::vector<ReceivedEnvelope> arrived{
        {1, must(sealEnvelope(place, *must(f.phone->currentKey(f.space)), f.phone->device(),
                              receipt.encode()))}};
    CHECK(must(f.coach->receive(f.space, arrived)).stored == 1);
    CHECK(f.coach->delivery(f.space).received == 0);
}

TEST_CASE("what a revoked device writes beyond its cut is kept apart and shown as such") {
    Fixture f;
    const EntityId before = newEntity(), after = newEntity();
    must(f.tablet.commit(f.space, {title(before, "before")}));
    deliver(f.tablet, f.phone, f.space);
    f.revokeTablet();
    must(f.tablet.commit(f.space, {title(after, "after, by whoever has the tablet")}));

    shareRecords(f.phone, f.coach, f.space);
    const ReceiveReport report = deliver(f.tablet, f.coach, f.space);
    CHECK(report.stored == 1);
    CHECK(report.quarantined == 1);
    CHECK(f.coachSees(before));
    CHECK_FALSE(f.coachSees(after));
    CHECK(f.coach->delivery(f.space).quarantined == 1);
    CHECK(deliver(f.tablet, f.coach, f.space).known == 1);

    shareRecords(f.phone, f.tablet, f.space);
    CHECK(f.tablet.commit(f.space, {title(after, "again")}).error().code == ErrorCode::notAllowed);
}

TEST_CASE("a cut that arrives late takes back what lies beyond it, and what was built upon it stays") {
    Fixture f;
    const EntityId stolen = newEntity(), upon = newEntity();
    must(f.tablet.commit(f.space, {title(stolen, "beyond")}));
    deliver(f.tablet, f.coach, f.space);
    must(f.coach.commit(f.space, {title(upon, "written in knowledge of it"), title(stolen, "mine")}));
    must(f.coach.commit(f.space, {Operation::erase(EntityKind::goal, stolen)}));
    must(f.coach->saveSnapshot());

    f.revokeTablet(); // the phone has read nothing of the tablet: everything of it is cut
    shareRecords(f.phone, f.coach, f.space);
    CHECK(f.coach->delivery(f.space).quarantined == 1);
    CHECK(f.coachSees(upon));
    deliver(f.coach, f.phone, f.space); // depends on the tablet's envelope, which will never come
    CHECK(f.phone->delivery(f.space).waiting == 0);
    CHECK(f.coach.digest(f.space) == f.phone.digest(f.space));
    CHECK(syncCheck(f.coach->heads(f.space)) == syncCheck(f.phone->heads(f.space)));
    f.coach.reopen(); // the snapshot from before must not bring it back
    CHECK(f.coach.digest(f.space) == f.phone.digest(f.space));
    must(f.coach.commit(f.space, {title(upon, "under the new key")}));
    deliver(f.coach, f.phone, f.space);
    CHECK(f.coach.digest(f.space) == f.phone.digest(f.space));
}

TEST_CASE("the membership an author cites never goes back in its chain") {
    Fixture f;
    const MembershipHead older = f.phone->membership(f.space)->head();
    TestVault watch(f.clock, f.phone);
    followDevices(f.phone, f.space);
    shareRecords(f.phone, f.coach, f.space);
    must(f.phone.commit(f.space, {title(newEntity(), "G")}));
    deliver(f.phone, f.coach, f.space);

    const DeviceHead head = f.phone->heads(f.space)[0];
    const EnvelopePlace place{EnvelopeKind::operations, f.space, 1, head.device, 2, head.id, older};
    OperationsPayload payload;
    payload.operations = {title(newEntity(), "back in time")};
    const std::vector<ReceivedEnvelope> arrived{
        {1, must(sealEnvelope(place, *must(f.phone->currentKey(f.space)), f.phone->device(),
                              payload.encode()))}};
    const ReceiveReport report = must(f.coach->receive(f.space, arrived));
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].code == ErrorCode::corrupt);
}

TEST_CASE("erasing a space leaves no byte of it with who erased it, and the other side keeps its copy") {
    FakeClock clock;
    TestVault coach(clock), client(clock);
    const SpaceId kept = must(coach->createSpace(SpaceKind::practice));
    must(coach.commit(kept, {Operation::set(EntityKind::settings, EntityId(), Field::name, text("stays"))}));
    const SpaceId space = pairUp(coach, client);
    const EntityId goal = newEntity();
    must(coach.commit(space, {title(goal, "unforgettable")}));
    deliver(coach, client, space);
    must(coach->saveSnapshot());
    const Bytes sealed = must(coach->unsent(space, 1))[0];
    const ByteView piece = ByteView(sealed).subspan(200, 40);
    REQUIRE(countOf(coach.folder(), piece) > 0);

    const std::vector<Bytes> record{
        must(membership_records::erase(*coach->membership(space), coach->device(), UtcMillis{1}))};
    must(coach->applyMembership(record));
    CHECK(countOf(coach.folder(), piece) == 0);
    CHECK(must(coach->view().entities({EntityKind::goal, {}})).empty());
    CHECK(must(coach->view().search("unforgettable", false, 9)).empty());
    CHECK(must(coach->view().search("stays", false, 9)).size() == 1);
    CHECK(must(coach->unsent(space, 9)).empty());
    CHECK(must(coach->beyond(space, {}, 9)).empty());
    CHECK_FALSE(deliver(client, coach, space).stored > 0);

    REQUIRE(coach->membership(space) != nullptr); // until the server has the record
    must(coach->setServerRecords(space.view(), coach->membership(space)->headSeq()));
    CHECK(coach->membership(space) == nullptr);
    CHECK(coach->applyMembership(client->membership(space)->records()).error().code == ErrorCode::notAllowed);
    coach.reopen();
    CHECK(coach->membership(space) == nullptr);
    CHECK(must(coach->view().entities({EntityKind::settings, {}})).size() == 1);

    must(client->applyMembership(record));
    CHECK(must(client->view().entity(space, EntityKind::goal, goal)).text(Field::title) == "unforgettable");
    CHECK(client.commit(space, {title(goal, "more")}).error().code == ErrorCode::locked);
    CHECK(must(client->beyond(space, {}, 9)).empty());
}

TEST_CASE("the recovery words bring a person back on a new device") {
    FakeClock clock;
    TestVault lost(clock);
    const SpaceId space = must(lost->createSpace(SpaceKind::privatePair));
    const EntityId id = newEntity();
    must(lost.commit(space, {Operation::set(EntityKind::client, id, Field::name, text("N"))}));

    // The paper device adds a new device, revokes the lost one, and follows with the space.
    const DeviceKeys& paper = lost.paper();
    const DeviceHead head = lost->heads(space)[0];
    const MembershipLog& members = *lost->membership(space);
    NewDevice fresh{Secret<32>::random(), {}};
    IdentityLog log = lost->identity();
    must(log.append(must(identity_records::add(log, paper, DeviceKeys::fromSeed(fresh.seed)))));
    must(log.append(must(identity_records::revoke(log, paper, head.device))));
    fresh.identity = log.records();
    const auto wraps = members.epoch(1)->wraps;
    const auto wrap =
        std::find_if(wraps.begin(), wraps.end(), [&](const Wrap& one) { return one.device == paper.id(); });
    REQUIRE(wrap != wraps.end());
    const SpaceKey current = must(SpaceKey::unwrap(wrap->box, paper, space, 1, members.epoch(1)->keyId));
    const SpaceKey next = SpaceKey::generate(space, 2);
    TestDirectory people;
    people.know(log);
    const Bytes record = must(membership_records::devices(
        members, people, paper, {&log, &current, {{head.device, head.seq, head.id}}, &next}));

    TempFolder folder;
    const VaultOptions options{folder.path() / "new"};
    auto vault = must(Vault::createForDevice(options, lost.root(), fresh, clock));
    must(vault->applyMembership(members.records()));
    CHECK(vault->currentKey(space).error().code == ErrorCode::locked);
    must(vault->applyMembership(std::vector<Bytes>{record}));
    std::vector<ReceivedEnvelope> arrived;
    for (Bytes& bytes : must(lost->beyond(space, {}, 100)))
        arrived.push_back({0, std::move(bytes)});
    CHECK(must(vault->receive(space, arrived)).stored == 1);
    CHECK(must(vault->view().entity(space, EntityKind::client, id)).text(Field::name) == "N");
}

TEST_CASE("a device that its person never added gets no profile") {
    FakeClock clock;
    TestVault person(clock);
    const NewDevice stranger{Secret<32>::random(), person->identity().records()};
    TempFolder folder;
    CHECK(Vault::createForDevice({folder.path()}, person.root(), stranger, clock).error().code ==
          ErrorCode::notAllowed);
}
