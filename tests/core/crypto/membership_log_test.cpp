// SPDX-License-Identifier: GPL-3.0-or-later
// Membership logs as people use them: join, change devices, rotate, erase, two signers at once, the audit.
#include "core/crypto/membership_log.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {
namespace {

std::vector<DeviceId> wrapped(const TestSpace& space) {
    std::vector<DeviceId> out;
    for (const auto& wrap : space.log.epoch(space.log.currentEpoch())->wraps)
        out.push_back(wrap.device);
    return out;
}

std::vector<DeviceId> sorted(std::vector<DeviceId> ids) {
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// The key of an epoch as this device finds it in the log.
SpaceKey keyFor(const TestSpace& space, const DeviceKeys& device, std::uint32_t number) {
    const EpochInfo& epoch = *space.log.epoch(number);
    for (const auto& wrap : epoch.wraps)
        if (wrap.device == device.id())
            return must(SpaceKey::unwrap(wrap.box, device, space.id(), number, epoch.keyId));
    throw std::runtime_error("no wrap for this device");
}

} // namespace

TEST_CASE("A new space is wrapped for its owner's device and paper") {
    const TestPerson coach(1);
    const TestSpace space(SpaceKind::privatePair, coach);
    CHECK(space.log.current().kind == SpaceKind::privatePair);
    CHECK(space.log.owner() == coach.id());
    CHECK(space.log.currentEpoch() == 1);
    CHECK(wrapped(space) == sorted({coach.device().id(), coach.paper().id()}));
    CHECK(keyFor(space, coach.device(), 1).id() == space.key().id());
    CHECK(keyFor(space, coach.paper(), 1).id() == space.key().id());
    CHECK(space.log.epoch(0) == nullptr);
    CHECK(space.log.epoch(2) == nullptr);
}

TEST_CASE("Two spaces of the same owner never have the same id") {
    const TestPerson coach(1);
    CHECK(TestSpace(SpaceKind::practice, coach).id() != TestSpace(SpaceKind::practice, coach).id());
}

TEST_CASE("A membership log that is read again is the same log") {
    TestPair pair;
    pair.space.rotate(pair.client.device());
    const MembershipLog again = must(MembershipLog::read(pair.space.log.records(), pair.space.identities));
    CHECK(again.head() == pair.space.log.head());
    CHECK(again.space() == pair.space.id());
    CHECK(again.owner() == pair.coach.id());
    CHECK(again.currentEpoch() == 2);
    CHECK(again.epoch(2)->keyId == pair.space.key().id());
}

TEST_CASE("Heads find their membership, and other heads find none") {
    const TestPair pair;
    const MembershipLog& log = pair.space.log;
    CHECK(log.headSeq() == 4);
    REQUIRE(log.at(log.head()) != nullptr);
    CHECK(log.at(log.head())->members.size() == 2);
    MembershipHead head = log.head();
    head.tag.raw[0] ^= 1;
    CHECK(log.at(head) == nullptr);
    CHECK(log.at({0, head.tag}) == nullptr);
    CHECK(log.at({5, log.head().tag}) == nullptr);
}

TEST_CASE("Whoever joins gets the key, on paper too, and the invitation is spent") {
    TestPerson coach(1), client(2);
    TestSpace space(SpaceKind::shared, coach);
    const Invite invite = space.invite(coach);
    CHECK(space.log.hasInvite(invite.publicKey()));
    CHECK(!space.log.inviteUsed(invite.publicKey()));
    CHECK(space.log.inviteExpiry(invite.publicKey()) == UtcMillis{1'000'000});
    CHECK(!space.log.inviteExpiry(SigningPublic{}));
    CHECK(!space.log.inviteUsed(SigningPublic{}));
    space.join(coach, client, invite);
    CHECK(space.log.inviteUsed(invite.publicKey()));
    CHECK(space.log.current().members.at(client.id()).role == Role::client);
    CHECK(keyFor(space, client.paper(), 1).id() == space.key().id());
    CHECK(space.log.recipients(space.identities).size() == 4);
    CHECK(space.log.audit(space.identities).ok());
}

TEST_CASE("A device that comes is wrapped at the current epoch and finds the earlier keys through it") {
    TestPair pair;
    pair.space.rotate(pair.coach.device());
    const DeviceKeys& tablet = pair.client.addDevice();
    pair.space.followDevices(pair.client, pair.client.device());
    CHECK(pair.space.log.currentEpoch() == 2);
    CHECK(wrapped(pair.space).size() == 5);
    const SpaceKey second = keyFor(pair.space, tablet, 2);
    const SpaceKey first =
        must(second.openPrevious(pair.space.log.epoch(2)->previousKey, pair.space.log.epoch(1)->keyId));
    CHECK(first.id() == pair.space.key(1).id());
    CHECK(first.openPrevious({}, first.id()).error().code == ErrorCode::notFound);
}

TEST_CASE("A device that goes gets no new key, and everybody else does") {
    TestPair pair;
    const DeviceKeys& phone = pair.client.addDevice();
    pair.space.followDevices(pair.client, pair.client.device());
    pair.client.revoke(phone.id(), pair.client.device());
    pair.space.followDevices(pair.client, pair.coach.device()); // the coach's device answers too
    CHECK(pair.space.log.currentEpoch() == 2);
    CHECK(wrapped(pair.space) == sorted({pair.coach.device().id(), pair.coach.paper().id(),
                                         pair.client.device().id(), pair.client.paper().id()}));
    CHECK(pair.space.log.current().cuts.at(phone.id()).seq == 0);
}

TEST_CASE("One record follows several changes at once") {
    TestPair pair;
    const DeviceId oldPaper = pair.client.paper().id();
    const DeviceKeys& phone = pair.client.addDevice();
    pair.client.rotateRecovery();
    pair.client.revoke(pair.client.device().id(), phone);
    pair.space.followDevices(pair.client, phone, {{pair.client.device().id(), 3, EnvelopeId{{7}}}});
    CHECK(pair.space.log.current().cuts.size() == 2);
    CHECK(pair.space.log.current().cuts.at(pair.client.device().id()).seq == 3);
    CHECK(pair.space.log.current().cuts.at(oldPaper).seq == 0);
    CHECK(keyFor(pair.space, phone, 2).id() == pair.space.key().id());
    CHECK(keyFor(pair.space, phone, 1).id() == pair.space.key(1).id());
    CHECK(pair.space.log.audit(pair.space.identities).ok());
}

TEST_CASE("The audit fails until the space has followed somebody's devices") {
    TestPair pair;
    const auto locked = [&] {
        return pair.space.log.audit(pair.space.identities).error().code == ErrorCode::locked;
    };
    const DeviceKeys& tablet = pair.client.addDevice();
    CHECK(pair.space.log.audit(pair.space.identities).ok()); // nobody here knows yet
    pair.space.identities.know(pair.client.log());
    CHECK(locked());
    pair.space.followDevices(pair.client, tablet);
    CHECK(pair.space.log.audit(pair.space.identities).ok());

    pair.coach.rotateRecovery();
    pair.space.identities.know(pair.coach.log());
    CHECK(locked());
    pair.space.followDevices(pair.coach, pair.coach.device());
    CHECK(pair.space.log.audit(pair.space.identities).ok());

    pair.client.revoke(tablet.id(), pair.client.device());
    pair.space.identities.know(pair.client.log());
    CHECK(locked());
}

TEST_CASE("The audit does not trust a directory that lacks somebody, or lags behind the log") {
    TestPair pair;
    const IdentityLog early = pair.client.log();
    pair.client.addDevice();
    pair.space.followDevices(pair.client, pair.client.device());
    TestDirectory directory{&pair.coach};
    CHECK(pair.space.log.audit(directory).error().code == ErrorCode::locked);
    CHECK(pair.space.log.recipients(directory).empty());
    directory.know(early);
    CHECK(pair.space.log.audit(directory).error().code == ErrorCode::locked);
    CHECK(pair.space.log.recipients(directory).empty());
    directory.know(pair.client.log());
    CHECK(pair.space.log.audit(directory).ok());
}

TEST_CASE("A space without its first key cannot be written to") {
    const TestPerson coach(1);
    const TestDirectory identities{&coach};
    const Bytes genesis = must(membership_records::genesis(SpaceKind::practice, coach.log(), coach.device()));
    const MembershipLog log = must(MembershipLog::read(std::vector<Bytes>{genesis}, identities));
    CHECK(log.audit(identities).error().code == ErrorCode::locked);
    CHECK(log.currentEpoch() == 0);
}

TEST_CASE("After an erasure nothing follows and nothing is written") {
    TestPair pair;
    pair.space.append(must(membership_records::erase(pair.space.log, pair.coach.device(), UtcMillis{5})));
    CHECK(pair.space.log.current().erased);
    CHECK(pair.space.log.audit(pair.space.identities).error().code == ErrorCode::locked);
    const auto next = SpaceKey::generate(pair.space.id(), 2);
    const Bytes epoch = must(membership_records::epoch(pair.space.log, pair.space.identities,
                                                       pair.coach.device(), next, &pair.space.key()));
    CHECK(pair.space.log.append(epoch, pair.space.identities).error().code == ErrorCode::notAllowed);
}

TEST_CASE("Of two devices that sign at once one is told to look again, and then succeeds") {
    TestPair pair;
    const MembershipLog seen = pair.space.log;
    const auto ofCoach = SpaceKey::generate(pair.space.id(), 2),
               ofClient = SpaceKey::generate(pair.space.id(), 2);
    const auto& identities = pair.space.identities;
    pair.space.append(
        must(membership_records::epoch(seen, identities, pair.coach.device(), ofCoach, &pair.space.key())));
    const Bytes late =
        must(membership_records::epoch(seen, identities, pair.client.device(), ofClient, &pair.space.key()));
    CHECK(pair.space.log.append(late, identities).error().code == ErrorCode::conflict);
    CHECK(pair.space.log.epoch(2)->keyId == ofCoach.id());

    const auto third = SpaceKey::generate(pair.space.id(), 3);
    const SpaceKey second = keyFor(pair.space, pair.client.device(), 2);
    pair.space.append(
        must(membership_records::epoch(pair.space.log, identities, pair.client.device(), third, &second)));
    CHECK(pair.space.log.currentEpoch() == 3);
}

TEST_CASE("A record that arrives twice changes nothing, one that arrives early waits") {
    TestPair pair;
    const MembershipLog before = pair.space.log;
    pair.space.rotate(pair.coach.device());
    pair.space.rotate(pair.coach.device());
    const auto& records = pair.space.log.records();
    pair.space.append(records[4]);
    CHECK(pair.space.log.headSeq() == 6);
    MembershipLog behind = before;
    CHECK(behind.append(records[5], pair.space.identities).error().code == ErrorCode::waiting);
    CHECK(behind.append(records[4], pair.space.identities).ok());
    CHECK(behind.append(records[5], pair.space.identities).ok());
}

TEST_CASE("A record that names devices not known here yet waits for them") {
    TestPair pair;
    const TestDirectory behind{&pair.coach, &pair.client};
    const MembershipLog before = pair.space.log;
    pair.client.addDevice();
    pair.space.followDevices(pair.client, pair.client.device());
    MembershipLog log = before;
    CHECK(log.append(pair.space.log.records().back(), behind).error().code == ErrorCode::waiting);
    CHECK(log.headSeq() == before.headSeq());
    const TestDirectory nobody;
    CHECK(MembershipLog::read(pair.space.log.records(), nobody).error().code == ErrorCode::waiting);
}

TEST_CASE("Makers refuse what cannot become a good record") {
    TestPair pair;
    const auto& identities = pair.space.identities;
    const DeviceKeys& signer = pair.coach.device();
    const auto code = [](const Result<Bytes>& made) {
        return made.ok() ? ErrorCode::internal : made.error().code;
    };
    const auto other = SpaceKey::generate(pair.space.id(), 1),
               second = SpaceKey::generate(pair.space.id(), 2),
               third = SpaceKey::generate(pair.space.id(), 3), foreign = SpaceKey::generate(SpaceId{{1}}, 2);
    const SpaceKey& current = pair.space.key();
    using namespace membership_records;
    CHECK(code(epoch(pair.space.log, identities, signer, third, &current)) == ErrorCode::badInput);
    CHECK(code(epoch(pair.space.log, identities, signer, foreign, &current)) == ErrorCode::badInput);
    CHECK(code(epoch(pair.space.log, identities, signer, second, nullptr)) == ErrorCode::badInput);
    CHECK(code(epoch(pair.space.log, identities, signer, second, &other)) == ErrorCode::badInput);

    const Invite invite = must(Invite::create("https://sync.example"));
    const auto acceptance = invite.accept(pair.space.log.fullHash(), pair.coach.log().head());
    CHECK(code(join(pair.space.log, pair.client.log(), signer, acceptance, current)) == ErrorCode::badInput);
    CHECK(code(join(pair.space.log, pair.coach.log(), signer, acceptance, other)) == ErrorCode::badInput);

    const TestPerson stranger(3);
    CHECK(code(devices(pair.space.log, identities, signer, {&stranger.log(), &current, {}, nullptr})) ==
          ErrorCode::badInput);
    CHECK(code(devices(pair.space.log, identities, signer, {nullptr, &current, {}, nullptr})) ==
          ErrorCode::badInput);
    CHECK(code(devices(pair.space.log, identities, signer, {&pair.client.log(), &other, {}, nullptr})) ==
          ErrorCode::badInput);
    CHECK(code(devices(pair.space.log, identities, signer, {&pair.client.log(), nullptr, {}, nullptr})) ==
          ErrorCode::badInput);
    CHECK(code(devices(pair.space.log, identities, signer, {&pair.client.log(), &current, {}, &second})) ==
          ErrorCode::badInput);
    CHECK(code(devices(pair.space.log, identities, signer, {&pair.client.log(), &current, {{}}, nullptr})) ==
          ErrorCode::badInput);
    CHECK(code(devices(pair.space.log, identities, signer, {&pair.client.log(), &current, {{}}, &third})) ==
          ErrorCode::badInput);
}

} // namespace vw::test
