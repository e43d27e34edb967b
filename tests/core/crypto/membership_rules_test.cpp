// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of membership records (docs/formats/control-records.md), broken once by somebody who can sign.
#include "core/crypto/membership_bodies.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {
namespace {

namespace bodies = membership_bodies;
using cbor::Value;
enum : std::uint8_t { epochType = 2, inviteType, joinType, devicesType, eraseType };

/// Refused, and nothing has changed by it.
Error refusal(const TestSpace& space, const Bytes& record) {
    MembershipLog log = space.log;
    const Status status = log.append(record, space.identities);
    REQUIRE(!status.ok());
    REQUIRE(log.records() == space.log.records());
    REQUIRE(log.currentEpoch() == space.log.currentEpoch());
    return status.error();
}

std::string sentence(const TestSpace& space, std::uint8_t type, const DeviceKeys& signer, const Value& body) {
    return refusal(space, must(nextRecord(space.log, type, signer, body).sign(signer))).sentence;
}

std::vector<Wrap> wrapsFor(const SpaceKey& key, std::vector<DevicePublic> devices) {
    std::sort(devices.begin(), devices.end(),
              [](const DevicePublic& a, const DevicePublic& b) { return a.id() < b.id(); });
    std::vector<Wrap> out;
    for (const auto& device : devices)
        out.push_back({device.id(), key.wrapFor(device)});
    return out;
}

/// A good body of the next epoch, to be spoilt.
EpochInfo goodEpoch(const TestSpace& space, const SpaceKey& next) {
    return {next.epoch(), next.id(), wrapsFor(next, space.log.recipients(space.identities)),
            next.sealPrevious(space.key())};
}

/// A client who is about to join a coach's space, with a good body, to be spoilt.
struct Joining {
    TestPerson coach{1};
    TestPerson client{2};
    TestSpace space{SpaceKind::shared, coach};
    Invite invite = space.invite(coach);
    bodies::Join body;

    Joining() {
        space.identities.know(client.log());
        body = bodyFor(client, invite);
    }
    bodies::Join bodyFor(const TestPerson& person, const Invite& with) const {
        return {Role::client, with.accept(space.log.fullHash(), person.log().head()),
                wrapsFor(space.key(), person.log().activeAt(person.log().head().seq))};
    }
    [[nodiscard]] std::string refused() const {
        return sentence(space, joinType, coach.device(), body.toCbor());
    }
};

/// A client who lost one device and gained another, with a good body, to be spoilt.
struct Changed {
    TestPair pair;
    TestSpace& space = pair.space;
    const DeviceKeys& phone = pair.client.addDevice();
    SpaceKey next = SpaceKey::generate(space.id(), 2);
    bodies::Devices body;

    Changed() {
        pair.client.revoke(pair.client.device().id(), phone);
        space.identities.know(pair.client.log());
        const auto& coach = pair.coach;
        body.head = pair.client.log().head();
        body.gained = wrapsFor(space.key(), {phone.publicKeys()});
        body.cuts = {{pair.client.device().id(), 0, {}}};
        body.epoch = EpochInfo{2, next.id(),
                               wrapsFor(next, {coach.device().publicKeys(), coach.paper().publicKeys(),
                                               phone.publicKeys(), pair.client.paper().publicKeys()}),
                               next.sealPrevious(space.key())};
    }
    [[nodiscard]] std::string refused() const { return sentence(space, devicesType, phone, body.toCbor()); }
};

Status readGenesis(const TestPerson& owner, const DeviceKeys& signer, const bodies::Genesis& body) {
    ControlRecord record;
    record.log = LogKind::membership;
    record.type = genesisType;
    record.seq = 1;
    record.signer = signer.id();
    record.body = body.toCbor();
    const Bytes bytes = must(record.sign(signer));
    const auto log = MembershipLog::read(std::vector<Bytes>{bytes}, TestDirectory{&owner});
    return log.ok() ? Status() : Status(log.error());
}

} // namespace

TEST_CASE("A genesis names its owner as they are, and the owner signs it") {
    TestPerson owner(1);
    const DeviceKeys& phone = owner.addDevice();
    owner.revoke(phone.id(), owner.device());
    bodies::Genesis body{SpaceKind::practice, {}, owner.log().head()};
    CHECK(readGenesis(owner, owner.device(), body).ok());
    CHECK(readGenesis(owner, phone, body).error().sentence ==
          "A membership record is signed by a device that is not a member's.");
    CHECK(readGenesis(owner, deviceKeys(99), body).error().sentence ==
          "A membership record is signed by a device that is not a member's.");
    body.owner.hash.raw[0] ^= 1;
    CHECK(readGenesis(owner, owner.device(), body).error().sentence ==
          "A membership record names a state of somebody's devices that never was.");
    body.owner = owner.log().head();
    body.owner.seq = 0;
    CHECK(readGenesis(owner, owner.device(), body).error().code == ErrorCode::corrupt);
    body.owner.seq = 9;
    CHECK(readGenesis(owner, owner.device(), body).error().code == ErrorCode::waiting);
    body.owner = owner.log().head();
    for (const int kind : {0, 6}) {
        body.kind = static_cast<SpaceKind>(kind);
        CHECK(readGenesis(owner, owner.device(), body).error().sentence ==
              "A space is of a kind that does not exist.");
    }
    CHECK(MembershipLog::read({}, TestDirectory{}).error().sentence == "A membership log is empty.");
}

TEST_CASE("The second record is the first key, by the owner") {
    const TestPerson coach(1);
    const TestDirectory identities{&coach};
    const Bytes genesis = must(membership_records::genesis(SpaceKind::shared, coach.log(), coach.device()));
    const MembershipLog log = must(MembershipLog::read(std::vector<Bytes>{genesis}, identities));
    const auto refused = [&](std::uint8_t type, const Value& body) {
        MembershipLog copy = log;
        return copy.append(must(nextRecord(log, type, coach.device(), body).sign(coach.device())), identities)
            .error()
            .sentence;
    };
    const bodies::Invite invite{SigningPublic{}, Role::client, UtcMillis{1}};
    const std::string notFirst = "The second record of a space is not its first key.";
    CHECK(refused(inviteType, invite.toCbor()) == notFirst);
    CHECK(refused(eraseType, bodies::momentToCbor(UtcMillis{1})) == notFirst);
    CHECK(refused(devicesType, bodies::Devices{}.toCbor()) == notFirst);
    CHECK(refused(7, Value::map()) == notFirst);
}

TEST_CASE("An epoch follows on the last, under a fresh key, for exactly the members' devices") {
    TestPair pair;
    const TestSpace& space = pair.space;
    const SpaceKey next = SpaceKey::generate(space.id(), 2);
    const EpochInfo good = goodEpoch(space, next);
    const auto refused = [&](auto change) {
        EpochInfo epoch = good;
        change(epoch);
        return sentence(space, epochType, pair.client.device(), bodies::epochToCbor(epoch));
    };
    const std::string notExactly =
        "The key of an epoch is not wrapped for exactly the devices of its members.";
    CHECK(refused([](EpochInfo& e) { e.epoch = 3; }) == "An epoch does not follow on the one before it.");
    CHECK(refused([](EpochInfo& e) { e.epoch = 2, e.previousKey.clear(); }) ==
          "An epoch does not seal the key before it, or the first one seals one.");
    CHECK(refused([](EpochInfo& e) { e.previousKey.pop_back(); }) ==
          "A sealed earlier key has the wrong length.");
    CHECK(refused([&](EpochInfo& e) { e.keyId = space.key().id(); }) ==
          "An epoch takes up a key that was used before.");
    CHECK(refused([](EpochInfo& e) { e.wraps.pop_back(); }) == notExactly);
    CHECK(refused([](EpochInfo& e) { e.wraps.back().device.raw.fill(0xff); }) == notExactly);
    CHECK(refused([](EpochInfo& e) {
              e.wraps.push_back({{}, Bytes(136)});
              e.wraps.back().device.raw.fill(0xff);
          }) == notExactly);
    CHECK(refused([](EpochInfo& e) { std::swap(e.wraps[0], e.wraps[1]); }) ==
          "The entries for devices are not in ascending order.");
    CHECK(refused([](EpochInfo& e) { e.wraps.push_back(e.wraps.back()); }) ==
          "The entries for devices are not in ascending order.");
    CHECK(refused([](EpochInfo& e) { e.wraps[0].box.push_back(0); }) ==
          "A wrapped key has the wrong length.");
    pair.space.append(must(nextRecord(space.log, epochType, pair.client.device(), bodies::epochToCbor(good))
                               .sign(pair.client.device())));
    CHECK(pair.space.log.currentEpoch() == 2);
}

TEST_CASE("The first epoch seals no key before it") {
    const TestPerson coach(1);
    const TestDirectory identities{&coach};
    const Bytes genesis = must(membership_records::genesis(SpaceKind::shared, coach.log(), coach.device()));
    MembershipLog log = must(MembershipLog::read(std::vector<Bytes>{genesis}, identities));
    const SpaceKey first = SpaceKey::generate(log.space(), 1);
    const EpochInfo epoch{1, first.id(), wrapsFor(first, log.recipients(identities)), Bytes(72)};
    const Bytes record =
        must(nextRecord(log, epochType, coach.device(), bodies::epochToCbor(epoch)).sign(coach.device()));
    CHECK(log.append(record, identities).error().sentence ==
          "An epoch does not seal the key before it, or the first one seals one.");
}

TEST_CASE("Members sign, and only their active devices") {
    TestPair pair;
    const SpaceKey next = SpaceKey::generate(pair.space.id(), 2);
    const Value body = bodies::epochToCbor(goodEpoch(pair.space, next));
    const std::string notMember = "A membership record is signed by a device that is not a member's.";
    CHECK(sentence(pair.space, epochType, deviceKeys(99), body) == notMember);
    const DeviceKeys& tablet = pair.client.addDevice();
    pair.space.identities.know(pair.client.log());
    CHECK(sentence(pair.space, epochType, tablet, body) == notMember); // the space has not followed yet
    const Bytes good =
        must(nextRecord(pair.space.log, epochType, pair.client.device(), body).sign(pair.client.device()));
    CHECK(refusal(pair.space, resignRecord(good, tablet)).sentence ==
          "The signature of a control record does not fit its content and its signer.");
}

TEST_CASE("What only the owner may do, a client may not") {
    Joining joining;
    joining.space.join(joining.coach, joining.client, joining.invite);
    const TestSpace& space = joining.space;
    const DeviceKeys& client = joining.client.device();
    const std::string onlyOwner =
        "A membership record that only the owner may sign is signed by somebody else.";
    const bodies::Invite invite{SigningPublic{1}, Role::client, UtcMillis{1}};
    CHECK(sentence(space, inviteType, client, invite.toCbor()) == onlyOwner);
    CHECK(sentence(space, joinType, client, joining.body.toCbor()) == onlyOwner);
    CHECK(sentence(space, eraseType, client, bodies::momentToCbor(UtcMillis{1})) == onlyOwner);
}

TEST_CASE("Only shared spaces and programmes take invitations, each key once, for clients") {
    const TestPerson coach(1);
    const bodies::Invite invite{SigningPublic{1}, Role::client, UtcMillis{1}};
    for (const auto kind : {SpaceKind::practice, SpaceKind::privatePair, SpaceKind::journal})
        CHECK(sentence(TestSpace(kind, coach), inviteType, coach.device(), invite.toCbor()) ==
              "A space of this kind takes no invitations.");
    TestSpace programme(SpaceKind::programme, coach);
    const Invite first = programme.invite(coach);
    CHECK(programme.log.hasInvite(first.publicKey()));
    bodies::Invite again{first.publicKey(), Role::client, UtcMillis{1}};
    CHECK(sentence(programme, inviteType, coach.device(), again.toCbor()) ==
          "An invitation takes up a key that was used before.");
    for (const int role : {0, 1, 3}) {
        again.role = static_cast<Role>(role);
        CHECK(sentence(programme, inviteType, coach.device(), again.toCbor()) ==
              "A membership record gives a role that cannot be given.");
    }
    bodies::Invite negative = invite;
    negative.expires = {-1};
    CHECK(sentence(programme, inviteType, coach.device(), negative.toCbor()) ==
          "The field \"time\" is out of its range.");
}

TEST_CASE("Whoever joins was invited and has accepted with the invitation's key") {
    Joining joining;
    const auto good = joining.body;
    const std::string notSigned = "The acceptance of an invitation is not signed with the invitation's key.";
    joining.body.acceptance.signature[0] ^= 1;
    CHECK(joining.refused() == notSigned);
    joining.body = good;
    joining.body.acceptance = joining.invite.accept(RecordHash{{1}}, joining.client.log().head());
    CHECK(joining.refused() == notSigned); // accepted for another space
    joining.body = good;
    joining.body.acceptance.head = joining.coach.log().head();
    CHECK(joining.refused() == notSigned); // accepted by somebody else
    const Invite other = must(Invite::create("https://sync.example"));
    joining.body = joining.bodyFor(joining.client, other);
    CHECK(joining.refused() == "Somebody joins a space without an invitation.");
    joining.body = good;
    joining.body.role = Role::coach;
    CHECK(joining.refused() == "A membership record gives a role that cannot be given.");
    joining.body = good;
    joining.body.wraps.pop_back();
    CHECK(joining.refused() == "The key is not wrapped for exactly the devices of the person who joins.");
    joining.body = good;
    joining.body.acceptance.head.hash.raw[0] ^= 1;
    joining.body.acceptance =
        joining.invite.accept(joining.space.log.fullHash(), joining.body.acceptance.head);
    CHECK(joining.refused() == "A membership record names a state of somebody's devices that never was.");
}

TEST_CASE("An invitation lets one person in, once") {
    Joining joining;
    const TestPerson third(3);
    joining.space.identities.know(third.log());
    const Invite second = joining.space.invite(joining.coach);
    joining.space.join(joining.coach, joining.client, joining.invite);
    joining.body = joining.bodyFor(third, joining.invite);
    CHECK(joining.refused() == "This invitation was used before.");
    joining.body = joining.bodyFor(joining.client, second);
    CHECK(joining.refused() == "Somebody joins a space twice.");
    joining.body = joining.bodyFor(third, second);
    CHECK(joining.refused() == "A second client joins the space of one client and their coach.");
}

TEST_CASE("A programme takes several clients") {
    const TestPerson coach(1), second(2), third(3);
    TestSpace programme(SpaceKind::programme, coach);
    programme.join(coach, second, programme.invite(coach));
    programme.join(coach, third, programme.invite(coach));
    CHECK(programme.log.current().members.size() == 3);
    CHECK(programme.log.audit(programme.identities).ok());
}

TEST_CASE("Nobody joins with the coach's device among their own") {
    Joining joining;
    const DeviceKeys first = deviceKeys(300);
    const Bytes genesis = must(identity_records::genesis(first, joining.coach.device().publicKeys()));
    const IdentityLog thief = must(IdentityLog::read(std::vector<Bytes>{genesis}));
    joining.space.identities.know(thief);
    joining.body.acceptance = joining.invite.accept(joining.space.log.fullHash(), thief.head());
    joining.body.wraps = wrapsFor(joining.space.key(), thief.activeAt(1));
    CHECK(joining.refused() == "Two members of a space name the same device as theirs.");
}

TEST_CASE("A change of devices names a member, goes forward, and is a state that was") {
    Changed changed;
    const auto good = changed.body;
    const TestPerson stranger(3);
    changed.space.identities.know(stranger.log());
    changed.body.head = stranger.log().head();
    CHECK(changed.refused() == "The devices of somebody who is no member are changed.");
    changed.body = good;
    changed.body.head = *changed.pair.client.log().headAt(1);
    CHECK(changed.refused() == "The devices of a member go back to an earlier state.");
    changed.body = good;
    changed.body.head.hash.raw[0] ^= 1;
    CHECK(changed.refused() == "A membership record names a state of somebody's devices that never was.");
    changed.body = good;
    changed.body.head.seq = 99;
    CHECK(changed.refused() == "The devices of a member have not arrived yet.");
}

TEST_CASE("A change of devices wraps for what came, cuts what went, and changes the key then only") {
    Changed changed;
    const auto good = changed.body;
    const auto refused = [&](auto change) {
        changed.body = good;
        change(changed.body);
        return changed.refused();
    };
    const std::string gained = "The key is not wrapped for exactly the devices that a member gained.";
    const std::string cuts = "There is not exactly one cut for each device a member lost.";
    CHECK(refused([](auto& b) { b.gained.clear(); }) == gained);
    CHECK(refused([](auto& b) { b.gained[0].device.raw[0] ^= 1; }) == gained);
    CHECK(refused([](auto& b) { b.cuts.clear(); }) == cuts);
    CHECK(refused([](auto& b) { b.cuts[0].device.raw[0] ^= 1; }) == cuts);
    CHECK(refused([](auto& b) { b.cuts[0].seq = 1; }) ==
          "A cut names an envelope without its number, or a number without its envelope.");
    CHECK(refused([](auto& b) { b.cuts[0].id.raw[0] = 1; }) ==
          "A cut names an envelope without its number, or a number without its envelope.");
    CHECK(refused([](auto& b) { b.epoch.reset(); }) ==
          "A lost device is not answered by a new key, or a new key comes without a lost device.");
    CHECK(refused([](auto& b) { b.epoch->epoch = 3; }) == "An epoch does not follow on the one before it.");
    CHECK(refused([](auto& b) { b.epoch->wraps.pop_back(); }) ==
          "The key of an epoch is not wrapped for exactly the devices of its members.");
    CHECK(refused([&](auto& b) {
              auto all = changed.space.log.recipients(changed.space.identities); // the lost device among them
              all.push_back(changed.phone.publicKeys());
              b.epoch->wraps = wrapsFor(changed.next, all);
          }) == "The key of an epoch is not wrapped for exactly the devices of its members.");
    changed.body = good;
    changed.space.append(
        must(nextRecord(changed.space.log, devicesType, changed.phone, good.toCbor()).sign(changed.phone)));
    CHECK(changed.space.log.currentEpoch() == 2);
}

TEST_CASE("A device that only came brings no new key") {
    TestPair pair;
    const DeviceKeys& tablet = pair.client.addDevice();
    pair.space.identities.know(pair.client.log());
    const SpaceKey next = SpaceKey::generate(pair.space.id(), 2);
    bodies::Devices body;
    body.head = pair.client.log().head();
    body.gained = wrapsFor(pair.space.key(), {tablet.publicKeys()});
    body.epoch = goodEpoch(pair.space, next);
    CHECK(sentence(pair.space, devicesType, tablet, body.toCbor()) ==
          "A lost device is not answered by a new key, or a new key comes without a lost device.");
}

TEST_CASE("A change of devices is signed by a member as they are after it") {
    Changed changed;
    const std::string notMember = "A membership record is signed by a device that is not a member's.";
    const Value body = changed.body.toCbor();
    CHECK(sentence(changed.space, devicesType, changed.pair.client.device(), body) == notMember);
    CHECK(sentence(changed.space, devicesType, deviceKeys(99), body) == notMember);
    const Bytes good =
        must(nextRecord(changed.space.log, devicesType, changed.phone, body).sign(changed.phone));
    CHECK(refusal(changed.space, resignRecord(good, changed.pair.coach.device())).sentence ==
          "The signature of a control record does not fit its content and its signer.");
}

TEST_CASE("Nobody adds the other member's device to their own") {
    TestPair pair;
    const DeviceKeys& phone = pair.coach.addDevice();
    pair.space.followDevices(pair.coach, pair.coach.device());
    pair.client.append(must(identity_records::add(pair.client.log(), pair.client.device(), phone)));
    pair.space.identities.know(pair.client.log());
    bodies::Devices body;
    body.head = pair.client.log().head();
    body.gained = wrapsFor(pair.space.key(), {phone.publicKeys()});
    CHECK(sentence(pair.space, devicesType, pair.client.device(), body.toCbor()) ==
          "Two members of a space name the same device as theirs.");
}

TEST_CASE("A record of a newer version stops the space, but only when a member signed it") {
    const TestPair pair;
    const auto code = [&](const DeviceKeys& signer) {
        return refusal(pair.space, must(nextRecord(pair.space.log, 8, signer, Value::map()).sign(signer)))
            .code;
    };
    CHECK(code(pair.coach.device()) == ErrorCode::newerFormat);
    CHECK(code(deviceKeys(99)) == ErrorCode::corrupt);
}

TEST_CASE("An erasure names its time, and records of other logs are refused") {
    const TestPair pair;
    const DeviceKeys& coach = pair.coach.device();
    CHECK(sentence(pair.space, eraseType, coach, Value::map()) == "The field \"time\" is missing.");
    ControlRecord record = nextRecord(pair.space.log, eraseType, coach, bodies::momentToCbor(UtcMillis{1}));
    record.subject.raw[0] ^= 1;
    CHECK(refusal(pair.space, must(record.sign(coach))).sentence ==
          "A control record belongs to another log.");
    record = nextRecord(pair.space.log, eraseType, coach, bodies::momentToCbor(UtcMillis{1}));
    record.prev.raw[0] ^= 1;
    CHECK(refusal(pair.space, must(record.sign(coach))).sentence ==
          "A control record does not follow on the one before it.");
    CHECK(refusal(pair.space, pair.coach.log().records()[0]).sentence ==
          "This control record is not of a membership log.");
}

TEST_CASE("Lists of devices have the shape they must have") {
    const TestPair pair;
    const auto refused = [&](Value wraps) {
        Value body = Value::map().set(1, Value::integer(2)).set(2, Value::bytes(Bytes(32)));
        body.set(3, std::move(wraps)).set(4, Value::bytes(Bytes(72)));
        return sentence(pair.space, epochType, pair.coach.device(), body);
    };
    CHECK(refused(Value::text("x")) == "The field \"devices\" has the wrong type.");
    CHECK(refused(Value::array({Value::text("x")})) == "The field \"device\" has the wrong type.");
    CHECK(refused(Value::array({Value::array({Value::bytes(Bytes(16))})})) ==
          "An entry for a device has the wrong number of parts.");
    CHECK(refused(Value::array({Value::array({Value::bytes(Bytes(15)), Value::bytes(Bytes(136))})})) ==
          "The field \"device\" has the wrong length.");
    CHECK(refused(Value::array({Value::array({Value::bytes(Bytes(16)), Value::integer(1)})})) ==
          "The field \"wrap\" has the wrong type.");
}

} // namespace vw::test
