// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of both kinds of links: as bytes from a mailbox, and as content that the other side sealed.
#include "core/crypto/device_link.h"
#include "core/crypto/invite.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/deterministic_random.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace {

using namespace vw;

struct Invited {
    test::TestPerson coach{1};
    test::TestSpace space{SpaceKind::shared, coach};
    Invite invite = space.invite(coach);
};

const Invited& invited() {
    static const Invited out = [] {
        const test::DeterministicRandom random(2);
        return Invited();
    }();
    return out;
}

void readContent(const cbor::Value& content) {
    const auto offer = Offer::fromCbor(content);
    if (offer.ok()) {
        const auto again = Offer::fromCbor(offer->toCbor());
        fuzz::check(again.ok() && again->toCbor() == offer->toCbor());
        (void)verifyOffer(invited().invite, *offer);
    }
    const auto answer = Answer::fromCbor(content);
    if (answer.ok()) {
        const auto again = Answer::fromCbor(answer->toCbor());
        fuzz::check(again.ok() && again->toCbor() == answer->toCbor());
        // Only who holds the link can accept, and the fuzzer does not.
        fuzz::check(!verifyAnswer(invited().invite, invited().space.log, *answer).ok());
    }
}

void readDeviceContent(const DeviceLink& link, const cbor::Value& content) {
    const auto offer = DeviceOffer::fromCbor(content);
    if (offer.ok()) {
        const auto again = DeviceOffer::fromCbor(offer->toCbor());
        fuzz::check(again.ok() && again->toCbor() == offer->toCbor());
        (void)verifyDeviceOffer(link, *offer);
    }
    const auto answer = DeviceAnswer::fromCbor(content);
    if (!answer.ok()) return;
    const auto again = DeviceAnswer::fromCbor(answer->toCbor());
    fuzz::check(again.ok() && again->toCbor() == answer->toCbor());
    (void)verifyDeviceAnswer(invited().coach.log(), *answer);
}

} // namespace

VW_FUZZER(letters_fuzz) {
    const ByteView input(data, size);
    fuzz::check(!invited().invite.openLetter(Invite::Letter::offer, input).ok());
    fuzz::check(!invited().invite.openLetter(Invite::Letter::answer, input).ok());
    static const DeviceLink link = test::must(DeviceLink::create("https://sync.example"));
    fuzz::check(!link.open(Letter::offer, input).ok());
    fuzz::check(!link.open(Letter::answer, input).ok());
    const auto content = cbor::decode(input);
    if (content.ok()) {
        readContent(*content);
        readDeviceContent(link, *content);
    }
    return 0;
}
