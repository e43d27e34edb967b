// SPDX-License-Identifier: GPL-3.0-or-later
// How works end: either of the two ends it, or the coach erases the client, from whichever device is at hand.
#include "core/practice/client_erasure.h"
#include "tests/simulation/world.h"
#include "tests/support/must.h"

#include <algorithm>

namespace vw::simulation {

/// Devices on which a person can do something now; 0 is the coach, then the clients in their order.
std::vector<Device*> World::atHand(std::size_t number) {
    if (!m_people.empty()) return usable(m_people[number]);
    Device* device = m_devices[number].get();
    if (!device->isRunning() || device->disk().isDead()) return {};
    return {device};
}

void World::endings() {
    // Two servers would each take another record, and none of the two could be given up.
    if (!m_plan.endings || m_liar->lie() == Lie::splitView) return;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        Pair& pair = m_pairs[i];
        const std::size_t by = m_endingDice.percent(50) ? 0 : i + 1;
        const bool wants = m_endingDice.percent(3);
        if (wants && m_liar->lie() != Lie::rollBack) endWork(pair, by);
        if (!pair.isErasing && m_endingDice.percent(2)) {
            tell("the coach erases client " + std::to_string(i + 1));
            pair.isErasing = true;
            m_ledger.erased(pair.shared);
            m_ledger.erased(pair.hidden);
        }
        (void)eraseFurther(pair);
    }
}

/// What comes to nothing now was not meant that seriously.
void World::endWork(const Pair& pair, std::size_t by) {
    const std::vector<Device*> there = atHand(by);
    if (there.empty()) return;
    Device& device = *there.front();
    const MembershipLog* log = device.vault().membership(pair.shared);
    if (!log || log->current().members.size() < 2) return;
    tell(device.spec().name.substr(0, 6) + " ends a work");
    device.erasure().end(pair.shared, [this](const Status& done) {
        if (!done) tell("no work is ended: " + done.error().sentence);
    });
}

/// The next try, unless one is under way; true once nothing of the client is left to erase.
bool World::eraseFurther(Pair& pair) {
    if (!pair.isErasing) return true;
    const std::vector<Device*> there = atHand(0);
    if (there.empty()) return false;
    const auto hasBegun = [](Device* device) { return pendingErasure(device->vault()).has_value(); };
    const auto begun = std::find_if(there.begin(), there.end(), hasBegun);
    Device& device = begun == there.end() ? *there.front() : **begun;
    const auto lists = [&pair](Device* one) {
        return practice::CoachDesk(one->vault(), one->clock()).client(pair.client).ok();
    };
    if (begun == there.end() && std::none_of(there.begin(), there.end(), lists)) return true;
    if (pair.erasingOn == &device && pair.erasingLife == device.life()) return false;
    pair.erasingOn = &device;
    pair.erasingLife = device.life();
    device.erasure().erase(pair.client, [this, &pair](const Result<Bytes>& receipt) {
        pair.erasingOn = nullptr;
        if (!receipt) return tell("erasing goes on later: " + receipt.error().sentence);
        if (!verifyReceipt(*receipt)) throw Violation("a receipt of an erasure does not prove it");
    });
    return false;
}

/// Whether somebody wanted this space gone.
bool World::isErasing(SpaceId space) const {
    return std::any_of(m_pairs.begin(), m_pairs.end(), [space](const Pair& pair) {
        return pair.isErasing && (pair.shared == space || pair.hidden == space);
    });
}

/// A client who was erased before they were let in knows no server.
bool World::isUninvited(const Device& device) const {
    return std::any_of(m_pairs.begin(), m_pairs.end(), [&device](const Pair& pair) {
        return pair.isErasing && pair.device == &device && !pair.device->vault().membership(pair.shared);
    });
}

/// What a server could hand out: well signed, to the coach by the client, to others by a stranger.
Bytes World::forgedErasure(std::size_t device, SpaceId space) {
    Device& coach = *m_devices.front();
    for (const Pair& pair : m_pairs) {
        if (pair.shared != space || !coach.isRunning() || !pair.device->isRunning()) continue;
        const MembershipLog* log = coach.vault().membership(space);
        if (!log || log->current().erased) continue;
        const DeviceKeys stranger = DeviceKeys::fromSeed(Secret<32>::random());
        const DeviceKeys& signer = device == 0 ? pair.device->vault().device() : stranger;
        auto record = membership_records::erase(*log, signer, m_time.now());
        if (record) return std::move(*record);
    }
    return {};
}

void World::checkErased() {
    if (std::none_of(m_pairs.begin(), m_pairs.end(), [](const Pair& pair) { return pair.isErasing; })) return;
    for (Device* device : atHand(0))
        if (!device->vault().isForked()) m_ledger.checkErased(device->folder());
    m_server->close(); // its write-ahead log is emptied on the way
    m_ledger.checkErased(m_server->folder());
}

} // namespace vw::simulation
