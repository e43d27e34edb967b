// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true at any moment, and what must have become true in the end.
#include "tests/simulation/world.h"
#include "tests/support/must.h"

#include <algorithm>

namespace vw::simulation {
namespace {

using namespace std::chrono_literals;
using test::must;

constexpr int patience = 60; // of half minutes until everything has come together

std::string short6(SpaceId space) { return space.hex().substr(0, 6); }

} // namespace

/// Honest weather, clocks, disks and server; the programs run, and their people look at them.
void World::heal() {
    tell("all is well from now on");
    endLie();
    if (m_serverDisk->isDead()) sweep();
    m_serverWakeAt = 0;
    sweep();
    for (const auto& device : m_devices) {
        device->wire().weather = {};
        device->clock().shift = 0ms;
        device->disk().setFull(false);
        if (!device->isRunning()) m_wakeAt[device.get()] = 0;
    }
    sweep();
    for (const auto& device : m_devices)
        device->engine().nudge();
    std::string missing;
    for (int waited = 0; waited < patience; ++waited) {
        bool paired = true;
        for (Pair& pair : m_pairs)
            paired &= pairUp(pair);
        live(waited < 20 ? 3s : 30s);
        checkAlways();
        missing = paired ? unsettled() : "a pairing does not come to an end";
        if (missing.empty()) return;
    }
    throw Violation("not settled: " + missing);
}

std::string World::unsettled() {
    for (const auto& device : m_devices)
        if (std::string missing = unsettled(*device); !missing.empty())
            return device->spec().name.substr(0, 6) + " " + missing;
    return {};
}

std::string World::unsettled(Device& device) {
    if (!device.isRunning()) return "does not run";
    const SyncStatus status = device.engine().status();
    if (status.lastError) return "has an error: " + status.lastError->sentence;
    if (status.unsent > 0) return "has not sent everything";
    for (const SpaceInfo& space : device.vault().spaces()) {
        const DeliveryState delivery = device.vault().delivery(space.id);
        const bool alone = device.vault().membership(space.id)->current().members.size() == 1;
        if (delivery.waiting > 0) return "has something that waits in " + short6(space.id);
        if (!alone && delivery.received != delivery.saved)
            return "is not told that all was received: " + std::to_string(delivery.received) + " of " +
                   std::to_string(delivery.saved);
    }
    for (const Pair& pair : m_pairs) {
        const bool takesPart = &device == m_devices.front().get() || &device == pair.device;
        if (takesPart && device.vault().heads(pair.shared) != m_devices.front()->vault().heads(pair.shared))
            return "has other heads in " + short6(pair.shared);
    }
    return {};
}

void World::checkAlways() {
    for (const auto& device : m_devices) {
        checkAlarms(*device);
        if (!device->isRunning() || device->disk().isDead()) continue;
        m_ledger.noteOwn(device->vault());
    }
    for (const auto& device : m_devices)
        if (device->isRunning()) m_ledger.checkGenuine(device->vault());
}

void World::checkAlarms(Device& device) {
    for (const SyncEvent& event : device.takeEvents()) {
        if (event.kind == SyncEvent::Kind::forked) throw Violation("a false alarm: forked");
        if (event.kind == SyncEvent::Kind::spaceErased) throw Violation("a false alarm: erased");
        if (event.kind == SyncEvent::Kind::serverRolledBack && !m_lied)
            throw Violation("a false alarm: rolled back");
    }
    if (!device.isRunning() || m_lied) return;
    const SyncStatus status = device.engine().status();
    if (status.state != SyncState::needsAttention || !status.lastError) return;
    const ErrorCode code = status.lastError->code;
    const bool explained = (code == ErrorCode::diskFull && m_plan.fullDisks) || device.disk().isDead() ||
                           (code == ErrorCode::expired && m_plan.clockJumps);
    if (!explained) throw Violation("a false alarm: " + status.lastError->sentence);
}

void World::checkEqualViews() {
    std::map<SpaceId, std::pair<std::vector<DeviceHead>, View::Digest>> seen;
    for (const auto& device : m_devices) {
        for (const SpaceInfo& space : device->vault().spaces()) {
            const auto heads = device->vault().heads(space.id);
            const View::Digest digest = must(device->vault().view().digest(space.id));
            const auto [first, isFirst] = seen.emplace(space.id, std::pair(heads, digest));
            if (!isFirst && first->second.first == heads && first->second.second != digest)
                throw Violation("equal heads and another view in " + short6(space.id));
        }
    }
}

void World::checkEnd() {
    checkEqualViews();
    for (const auto& device : m_devices) {
        m_ledger.checkNothingLost(device->vault());
        if (!must(device->vault().view().refused()).empty()) throw Violation("an operation was refused");
        const View::Digest before = must(device->vault().view().digest());
        must(device->vault().refold());
        if (must(device->vault().view().digest()) != before) throw Violation("a refold gives another view");
        device->quit();
        device->start();
        if (must(device->vault().view().digest()) != before)
            throw Violation("a restart from the snapshot gives another view");
        mix(before);
    }
    checkSecrecy();
}

void World::mix(const View::Digest& digest) { passes(0, "digest", digest); }

void World::checkSecrecy() {
    if (m_spellings.empty()) return;
    std::vector<std::string> found = test::findBelow(m_server->folder(), m_spellings);
    for (const auto& device : m_devices)
        for (std::string& hit : test::findBelow(device->folder(), m_spellings))
            found.push_back(std::move(hit));
    if (!found.empty()) throw Violation("plain text in a file");
}

} // namespace vw::simulation
