// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing as two people do it who try again until it has worked.
#include "core/practice/client_erasure.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace vw::simulation {

bool World::isJoined(const Pair& pair) const {
    Device& device = *pair.device;
    if (!device.isRunning()) return false;
    const MembershipLog* log = device.vault().membership(pair.shared);
    return log && log->current().members.contains(device.vault().identity().id()) &&
           device.vault().currentKey(pair.shared).ok() && device.pairing().pending().empty();
}

/// Whoever waits for a step of a program that is gone waits for nothing.
bool World::isBusy(const Pair& pair) const {
    return pair.busyCoach == m_devices.front()->life() && pair.busyClient == pair.device->life();
}

/// Begins the next step if none is under way; true once the client is in.
bool World::pairUp(Pair& pair) {
    if (pair.isErasing) return true; // nobody goes on with it
    Device& coach = *m_devices.front();
    if (isJoined(pair)) {
        if (practice::isClosed(pair.device->vault(), pair.shared)) return true;
        const Status introduced = practice::introduceSelf(pair.device->vault(), pair.shared);
        m_ledger.noteOwn(pair.device->vault());
        return introduced.ok();
    }
    if (isBusy(pair) || !coach.isRunning() || !pair.device->isRunning()) return false;
    if (coach.disk().isDead() || pair.device->disk().isDead()) return false;
    pair.busyCoach = coach.life();
    pair.busyClient = pair.device->life();
    const MembershipLog* log = coach.vault().membership(pair.shared);
    const auto pending = pair.device->pairing().pending();
    const bool answered = std::any_of(pending.begin(), pending.end(),
                                      [](const PendingPairing& waiting) { return waiting.delivered; });
    if (answered && log->current().members.size() == 1)
        confirm(pair);
    else if (answered || !pending.empty() || !pair.link.empty())
        answer(pair);
    else
        invite(pair);
    return false;
}

void World::invite(Pair& pair) {
    m_devices.front()->pairing().invite(pair.shared, m_devices.front()->spec().name,
                                        [this, &pair](const Result<std::string>& link) {
                                            pair.busyCoach = 0;
                                            if (link) pair.link = *link;
                                            if (!link) tell("nobody is invited: " + link.error().sentence);
                                        });
}

void World::answer(Pair& pair) {
    Device& device = *pair.device;
    const auto over = [this, &pair](const Status& status) {
        pair.busyCoach = 0;
        if (!status) tell("an invitation is not answered: " + status.error().sentence);
    };
    const auto pending = device.pairing().pending();
    if (!pending.empty()) {
        if (pending.front().delivered) return over({}); // the engine looks for the coach's answer
        return device.pairing().accept(pending.front().space, device.spec().name, over);
    }
    device.pairing().open(pair.link, [&pair, &device, over](const Result<InviteOffer>& offer) {
        if (!offer) return over(offer.error());
        device.pairing().accept(offer->space, device.spec().name, over);
    });
}

void World::confirm(Pair& pair) {
    Pairing& pairing = m_devices.front()->pairing();
    pairing.pollAnswers([this, &pair, &pairing](const Result<AnswerPoll>& poll) {
        const auto isThis = [&pair](const InviteAnswer& answer) { return answer.space == pair.shared; };
        if (!poll || std::none_of(poll->answers.begin(), poll->answers.end(), isThis)) {
            pair.busyCoach = 0;
            return;
        }
        pairing.confirm(pair.shared, [this, &pair](const Result<InviteAnswer>& confirmed) {
            pair.busyCoach = 0;
            if (!confirmed) tell("nobody is let in: " + confirmed.error().sentence);
        });
    });
}

} // namespace vw::simulation
