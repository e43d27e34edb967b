// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces that were ended or erased: what may still follow, and what an erase record proves by itself.
#include "core/crypto/erase_record.h"
#include "core/crypto/membership_bodies.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {
namespace {

constexpr UtcMillis noon{43'200'000};

Status tryAppend(const TestSpace& space, const Bytes& record) {
    MembershipLog log = space.log;
    return log.append(record, space.identities);
}

Bytes endBy(const TestSpace& space, const TestPerson& person) {
    return must(membership_records::end(space.log, person.device(), noon));
}

Bytes eraseBy(const TestSpace& space, const DeviceKeys& device) {
    return must(membership_records::erase(space.log, device, noon));
}

Result<Member> judge(const TestSpace& space, const DeviceKeys& author, const EnvelopePlace& place) {
    const Bytes envelope = must(sealEnvelope(place, space.key(), author, viewOf("content")));
    return checkAuthor(must(EnvelopeView::read(envelope)), space.log, space.identities);
}

} // namespace

TEST_CASE("Either side ends a shared space, once, and says when") {
    for (const bool byClient : {false, true}) {
        TestPair pair;
        const TestPerson& who = byClient ? pair.client : pair.coach;
        pair.space.append(endBy(pair.space, who));
        REQUIRE(pair.space.log.current().ended);
        CHECK(pair.space.log.current().ended->by == who.id());
        CHECK(pair.space.log.current().ended->when == noon);
        CHECK(pair.space.log.audit(pair.space.identities).ok()); // keys stay with everybody
        CHECK(tryAppend(pair.space, endBy(pair.space, pair.coach)).error().code == ErrorCode::notAllowed);
    }
}

TEST_CASE("Only a member ends a space, with a time, and only one of two people") {
    TestPair pair;
    CHECK(tryAppend(pair.space, endBy(pair.space, TestPerson(9))).error().code == ErrorCode::corrupt);
    const ControlRecord timeless = nextRecord(pair.space.log, 7, pair.coach.device(), cbor::Value::map());
    CHECK(tryAppend(pair.space, must(timeless.sign(pair.coach.device()))).error().sentence ==
          "The field \"time\" is missing.");
    for (const auto kind :
         {SpaceKind::practice, SpaceKind::privatePair, SpaceKind::journal, SpaceKind::programme}) {
        const TestSpace other(kind, pair.coach);
        CHECK(tryAppend(other, endBy(other, pair.coach)).error().sentence ==
              "A space of this kind is not ended.");
    }
}

TEST_CASE("After the end nobody enters, devices still follow, and the owner may erase") {
    TestPair pair;
    TestSpace open(SpaceKind::shared, pair.coach);
    open.append(endBy(open, pair.coach));
    const SigningPublic key{1};
    CHECK(tryAppend(open, must(membership_records::invite(open.log, pair.coach.device(), key, noon)))
              .error()
              .code == ErrorCode::notAllowed);
    const SpaceKey next = SpaceKey::generate(open.id(), 2);
    CHECK(tryAppend(open, must(membership_records::epoch(open.log, open.identities, pair.coach.device(), next,
                                                         &open.key())))
              .error()
              .code == ErrorCode::notAllowed);
    TestSpace invited(SpaceKind::shared, pair.coach);
    const Invite invite = invited.invite(pair.coach);
    invited.append(endBy(invited, pair.coach));
    const auto acceptance = invite.accept(invited.log.fullHash(), pair.client.log().head());
    CHECK(tryAppend(invited, must(membership_records::join(invited.log, pair.client.log(),
                                                           pair.coach.device(), acceptance, invited.key())))
              .error()
              .code == ErrorCode::notAllowed);

    pair.space.append(endBy(pair.space, pair.client));
    pair.client.addDevice();
    pair.space.identities.know(pair.client.log());
    pair.space.followDevices(pair.client, pair.client.device());
    CHECK(pair.space.log.current().ended);
    CHECK(tryAppend(pair.space, eraseBy(pair.space, pair.client.device())).error().code ==
          ErrorCode::corrupt);
    pair.space.append(eraseBy(pair.space, pair.coach.device()));
    CHECK(pair.space.log.current().erased);
}

TEST_CASE("What was written before its author knew of the end is taken, later changes are not") {
    TestPair pair;
    const DeviceKeys& author = pair.client.device();
    const EnvelopePlace before = pair.space.place(author);
    pair.space.append(endBy(pair.space, pair.coach));
    CHECK(judge(pair.space, author, before).ok());
    EnvelopePlace after = pair.space.place(author);
    CHECK(judge(pair.space, author, after).error().sentence ==
          "An envelope was written into a space that its author knew to be ended.");
    after.kind = EnvelopeKind::headsReceipt;
    CHECK(judge(pair.space, author, after).ok());
}

TEST_CASE("An erase record proves itself when the records before it are gone") {
    TestPair pair;
    const MembershipLog seen = pair.space.log;
    pair.space.append(endBy(pair.space, pair.client));
    const Bytes record = eraseBy(pair.space, pair.coach.device());
    CHECK(MembershipLog(seen).append(record, pair.space.identities).error().code == ErrorCode::waiting);
    const Erasure erasure = must(readErasure(record, seen, pair.space.identities));
    CHECK(erasure.when == noon);
    CHECK(erasure.signer == pair.coach.device().id());
    CHECK(erasure.signerActive);
    CHECK(erasure.hash == recordHash(record));
}

TEST_CASE("A forged or replayed erasure proves nothing") {
    TestPair pair;
    const auto sentence = [&](const Bytes& record) {
        const auto read = readErasure(record, pair.space.log, pair.space.identities);
        REQUIRE_FALSE(read.ok());
        return read.error().sentence;
    };
    const Bytes good = eraseBy(pair.space, pair.coach.device());
    const std::string notOwner = "The record that erases a space is not signed by a device of its owner.";
    CHECK(sentence(eraseBy(pair.space, pair.client.device())) == notOwner);
    CHECK(sentence(eraseBy(pair.space, TestPerson(9).device())) == notOwner);
    CHECK(sentence(flipped(good, good.size() - 1)) ==
          "The signature of a control record does not fit its content and its signer.");
    CHECK(sentence(resignRecord(good, pair.client.device())) ==
          "The signature of a control record does not fit its content and its signer.");
    const TestSpace other(SpaceKind::shared, pair.coach);
    CHECK(sentence(eraseBy(other, pair.coach.device())) == "This record erases another space.");
    CHECK(sentence(endBy(pair.space, pair.coach)) == "This record does not erase a space.");
    CHECK(sentence(pair.coach.log().records().front()) == "This record does not erase a space.");
    ControlRecord early =
        nextRecord(pair.space.log, 6, pair.coach.device(), membership_bodies::momentToCbor(noon));
    early.seq = 2;
    CHECK(sentence(must(early.sign(pair.coach.device()))) == "A space is erased before it has begun.");
    const TestDirectory nobody;
    CHECK(readErasure(good, pair.space.log, nobody).error().code == ErrorCode::waiting);
}

TEST_CASE("Without its log, a space is erased by a word of the own identity that names its genesis") {
    TestPair pair;
    const SpaceId space = pair.space.id();
    const Bytes good = eraseBy(pair.space, pair.coach.device());
    CHECK(must(readOwnErasure(good, space, pair.coach.log())).signerActive);
    CHECK(readOwnErasure(good, space, pair.client.log()).error().code == ErrorCode::corrupt);
    CHECK(readOwnErasure(eraseBy(pair.space, pair.client.device()), space, pair.coach.log()).error().code ==
          ErrorCode::corrupt);
    const TestSpace other(SpaceKind::shared, pair.coach);
    CHECK(readOwnErasure(eraseBy(other, pair.coach.device()), space, pair.coach.log()).error().sentence ==
          "This record erases another space.");
    CHECK(readOwnErasure(endBy(pair.space, pair.coach), space, pair.coach.log()).error().sentence ==
          "This record does not erase a space.");
}

TEST_CASE("An erasure by a device that was removed says so") {
    TestPair pair;
    const DeviceKeys& tablet = pair.coach.addDevice();
    pair.coach.revoke(tablet.id(), pair.coach.device());
    pair.space.identities.know(pair.coach.log());
    CHECK_FALSE(
        must(readErasure(eraseBy(pair.space, tablet), pair.space.log, pair.space.identities)).signerActive);
}

} // namespace vw::test
