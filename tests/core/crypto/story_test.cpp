// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of core/crypto once, in the order people meet it: identities, a space, an invitation, envelopes,
// a revocation, a recovery.
#include "core/crypto/profile_keys.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {

TEST_CASE("A coach invites a client, both read what the other writes") {
    TestPerson coach(1), client(2);
    TestSpace space(SpaceKind::shared, coach);
    const Invite invite = space.invite(coach);

    const Invite opened = must(Invite::fromLink(invite.link()));
    Offer offer{.serverUrl = "https://sync.example",
                .serverId = {},
                .expires = UtcMillis{1'000'000},
                .inviterLog = coach.log().records(),
                .spaceLog = space.log.records(),
                .inviterName = "Coach",
                .role = Role::client};
    const Bytes offerLetter = must(invite.sealLetter(Invite::Letter::offer, offer.toCbor()));
    const auto seen = must(Offer::fromCbor(must(opened.openLetter(Invite::Letter::offer, offerLetter))));
    const auto verified = must(verifyOffer(opened, seen));
    CHECK(verified.inviter.id() == coach.id());

    Answer answer{client.log().records(), "Client",
                  opened.accept(verified.space.fullHash(), client.log().head())};
    const Bytes answerLetter = must(opened.sealLetter(Invite::Letter::answer, answer.toCbor()));
    const auto answered =
        must(Answer::fromCbor(must(invite.openLetter(Invite::Letter::answer, answerLetter))));
    const IdentityLog joining = must(verifyAnswer(invite, space.log, answered));
    space.identities.know(joining);
    space.append(
        must(membership_records::join(space.log, joining, coach.device(), answered.acceptance, space.key())));
    CHECK(space.log.inviteUsed(invite.publicKey()));
    CHECK(space.log.audit(space.identities).ok());

    const EpochInfo& epoch = *space.log.epoch(1);
    for (const auto& wrap : epoch.wraps) {
        if (wrap.device != client.device().id()) continue;
        const SpaceKey key = must(SpaceKey::unwrap(wrap.box, client.device(), space.id(), 1, epoch.keyId));
        const Bytes sealed =
            must(sealEnvelope(space.place(client.device()), key, client.device(), viewOf("hello")));
        const auto envelope = must(EnvelopeView::read(sealed));
        CHECK(must(checkAuthor(envelope, space.log, space.identities)).role == Role::client);
        CHECK(textOf(must(envelope.open(space.key())).view()) == "hello");
    }
}

TEST_CASE("A revoked phone is cut off and everybody else goes on under a new key") {
    TestPair pair;
    const DeviceKeys& phone = pair.client.addDevice();
    pair.space.followDevices(pair.client, pair.client.device());
    CHECK(pair.space.log.currentEpoch() == 1);

    const Bytes sealed = must(sealEnvelope(pair.space.place(phone), pair.space.key(), phone, viewOf("last")));
    const auto last = must(EnvelopeView::read(sealed));
    const auto placeOfNext = pair.space.place(phone, 2, last.id());
    const Bytes late = must(sealEnvelope(placeOfNext, pair.space.key(), phone, viewOf("late")));

    pair.client.revoke(phone.id(), pair.client.device());
    pair.space.identities.know(pair.client.log());
    CHECK(pair.space.log.audit(pair.space.identities).error().code == ErrorCode::locked);
    pair.space.followDevices(pair.client, pair.client.device(), {{phone.id(), 1, last.id()}});
    CHECK(pair.space.log.currentEpoch() == 2);
    CHECK(pair.space.log.audit(pair.space.identities).ok());

    CHECK(checkAuthor(last, pair.space.log, pair.space.identities).ok());
    CHECK(checkAuthor(must(EnvelopeView::read(late)), pair.space.log, pair.space.identities).error().code ==
          ErrorCode::notAllowed);
    const EpochInfo& epoch = *pair.space.log.epoch(2);
    CHECK(must(pair.space.key(2).openPrevious(epoch.previousKey, pair.space.key(1).id())).id() ==
          pair.space.key(1).id());
}

TEST_CASE("Twelve words bring everything back on a new device") {
    TestPair pair;
    const auto entropy = must(Secret<16>::copyOf(Bytes(16, 7)));
    auto paper = DeviceKeys::fromSeed(recovery_words::paperSeed(entropy));
    pair.client.append(
        must(identity_records::rotateRecovery(pair.client.log(), pair.client.device(), paper)));
    pair.space.followDevices(pair.client, pair.client.device());

    const auto words = recovery_words::fromEntropy(entropy);
    paper = DeviceKeys::fromSeed(recovery_words::paperSeed(must(recovery_words::toEntropy(words.view()))));
    const DeviceKeys fresh = deviceKeys(777);
    pair.client.append(must(identity_records::add(pair.client.log(), paper, fresh)));
    pair.client.revoke(pair.client.device().id(), paper);
    pair.space.followDevices(pair.client, fresh);
    CHECK(pair.space.log.audit(pair.space.identities).ok());
    CHECK(pair.space.log.recipients(pair.space.identities).size() == 4);
}

} // namespace vw::test
