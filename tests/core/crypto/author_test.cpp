// SPDX-License-Identifier: GPL-3.0-or-later
// Who may have written an envelope: membership head, epoch, device, cut (docs/formats/envelope.md).
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {
namespace {

Bytes seal(const TestSpace& space, const DeviceKeys& author, const EnvelopePlace& place) {
    return must(sealEnvelope(place, space.key(place.epoch), author, viewOf("x")));
}

Result<Member> judge(const TestSpace& space, const Bytes& envelope) {
    return checkAuthor(must(EnvelopeView::read(envelope)), space.log, space.identities);
}

EnvelopeId idOf(const Bytes& envelope) { return must(EnvelopeView::read(envelope)).id(); }

/// A client's phone that wrote three envelopes and was lost after the second had been accepted.
struct LostPhone {
    TestPair pair;
    const DeviceKeys& phone = pair.client.addDevice();
    std::vector<Bytes> written;

    LostPhone() {
        pair.space.followDevices(pair.client, pair.client.device());
        EnvelopeId prev;
        for (std::uint64_t seq = 1; seq <= 3; ++seq) {
            written.push_back(seal(pair.space, phone, pair.space.place(phone, seq, prev)));
            prev = idOf(written.back());
        }
        pair.client.revoke(phone.id(), pair.client.device());
        pair.space.followDevices(pair.client, pair.client.device(), {{phone.id(), 2, idOf(written[1])}});
    }
};

} // namespace

TEST_CASE("Each member writes in their role") {
    const TestPair pair;
    const auto role = [&](const DeviceKeys& author) {
        return must(judge(pair.space, seal(pair.space, author, pair.space.place(author)))).role;
    };
    CHECK(role(pair.coach.device()) == Role::coach);
    CHECK(role(pair.client.device()) == Role::client);
    CHECK(role(pair.client.paper()) == Role::client);
}

TEST_CASE("A stranger's envelope is refused, however well it is signed") {
    const TestPair pair;
    const DeviceKeys stranger = deviceKeys(999);
    const auto refusal = judge(pair.space, seal(pair.space, stranger, pair.space.place(stranger))).error();
    CHECK(refusal.code == ErrorCode::notAllowed);
}

TEST_CASE("Somebody who joined later was no member at an earlier head") {
    TestPair pair;
    EnvelopePlace place = pair.space.place(pair.client.device());
    const RecordHash epochRecord = recordHash(pair.space.log.records()[1]);
    place.membership.seq = 2;
    std::copy_n(epochRecord.raw.begin(), 16, place.membership.tag.raw.begin());
    CHECK(judge(pair.space, seal(pair.space, pair.client.device(), place)).error().sentence ==
          "The author of an envelope is not a device of a member.");
    place.author = pair.coach.device().id();
    CHECK(judge(pair.space, seal(pair.space, pair.coach.device(), place)).ok());
}

TEST_CASE("An envelope under a head that is not here yet waits, one under a head that never was does not") {
    TestPair ahead;
    const MembershipLog behind = ahead.space.log;
    ahead.space.rotate(ahead.coach.device());
    const Bytes envelope = seal(ahead.space, ahead.coach.device(), ahead.space.place(ahead.coach.device()));
    CHECK(checkAuthor(must(EnvelopeView::read(envelope)), behind, ahead.space.identities).error().code ==
          ErrorCode::waiting);
    CHECK(judge(ahead.space, envelope).ok());

    EnvelopePlace place = ahead.space.place(ahead.coach.device());
    place.membership.tag.raw[15] ^= 1;
    CHECK(judge(ahead.space, seal(ahead.space, ahead.coach.device(), place)).error().code ==
          ErrorCode::corrupt);
}

TEST_CASE("The epoch must be the one current at the cited head") {
    TestPair pair;
    const EnvelopePlace old = pair.space.place(pair.coach.device());
    pair.space.rotate(pair.coach.device());
    CHECK(
        judge(pair.space, seal(pair.space, pair.coach.device(), old)).ok()); // written before, arrived after
    EnvelopePlace mixed = pair.space.place(pair.coach.device());
    mixed.epoch = 1;
    CHECK(judge(pair.space, seal(pair.space, pair.coach.device(), mixed)).error().code == ErrorCode::corrupt);
}

TEST_CASE("An envelope of another space is refused before anything else") {
    const TestPair pair;
    const TestSpace other(SpaceKind::practice, pair.coach);
    const Bytes envelope = seal(other, pair.coach.device(), other.place(pair.coach.device()));
    CHECK(judge(pair.space, envelope).error().sentence == "An envelope belongs to another space.");
}

TEST_CASE("Of a lost phone everything up to its cut is taken, and nothing beyond") {
    const LostPhone lost;
    const TestSpace& space = lost.pair.space;
    CHECK(judge(space, lost.written[0]).ok());
    CHECK(judge(space, lost.written[1]).ok());
    CHECK(judge(space, lost.written[2]).error().code == ErrorCode::notAllowed);
    CHECK(judge(space, lost.written[2]).error().sentence ==
          "An envelope of a revoked device lies beyond the point where it was cut off.");
}

TEST_CASE("A lost phone cannot put another envelope in the place of the one it was cut at") {
    const LostPhone lost;
    EnvelopePlace place = must(EnvelopeView::read(lost.written[1])).place();
    CHECK(judge(lost.pair.space, seal(lost.pair.space, lost.phone, place)).error().code ==
          ErrorCode::notAllowed);
}

TEST_CASE("A lost phone is no author at the head that cut it off") {
    const LostPhone lost;
    const EnvelopePlace place = lost.pair.space.place(lost.phone, 2, idOf(lost.written[0]));
    CHECK(judge(lost.pair.space, seal(lost.pair.space, lost.phone, place)).error().sentence ==
          "The author of an envelope is not a device of a member.");
}

TEST_CASE("An erased space takes no envelopes, also no old ones") {
    TestPair pair;
    const Bytes envelope = seal(pair.space, pair.coach.device(), pair.space.place(pair.coach.device()));
    pair.space.append(must(membership_records::erase(pair.space.log, pair.coach.device(), UtcMillis{5})));
    CHECK(judge(pair.space, envelope).error().code == ErrorCode::notAllowed);
}

TEST_CASE("The member who wrote is found at each head, and nobody else") {
    TestPair pair;
    const Membership before = pair.space.log.current();
    const DeviceKeys& tablet = pair.client.addDevice();
    const auto& identities = pair.space.identities;
    pair.space.identities.know(pair.client.log());
    CHECK(MembershipLog::memberOf(before, tablet.id(), identities) == nullptr);
    pair.space.followDevices(pair.client, tablet);
    const Member* member = MembershipLog::memberOf(pair.space.log.current(), tablet.id(), identities);
    REQUIRE(member != nullptr);
    CHECK(member->head == pair.client.log().head());
    pair.space.identities.forget(pair.client.id());
    CHECK(MembershipLog::memberOf(pair.space.log.current(), tablet.id(), identities) == nullptr);
}

} // namespace vw::test
