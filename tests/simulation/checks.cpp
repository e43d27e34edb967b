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

template <class Id>
std::string short6(const Id& id) {
    return id.hex().substr(0, 6);
}

} // namespace

/// For whoever reads the log of a run that did not settle.
std::string World::stateOf(Device& device) {
    std::string text = short6(device.id()) + " of " + device.spec().name.substr(0, 6) +
                       (counts(device) ? " counts" : " does not count");
    if (!device.isRunning()) return text;
    const SyncStatus status = device.engine().status();
    text += ", own records " + std::to_string(device.vault().identity().records().size());
    if (status.lastError) text += ", " + status.lastError->sentence;
    for (const SpaceInfo& space : device.vault().spaces()) {
        text += "\n    " + short6(space.id) + " records " + std::to_string(space.membershipSeq);
        for (const DeviceHead& head : device.vault().heads(space.id))
            text += " " + short6(head.device) + ":" + std::to_string(head.seq);
    }
    return text;
}

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
        device->disk().failAt(0);
        if (!device->isRunning() && !device->isRetired()) m_wakeAt[device.get()] = 0;
    }
    sweep();
    for (const auto& device : m_devices)
        if (device->isRunning()) device->engine().nudge();
    std::string missing;
    for (int waited = 0; waited < patience; ++waited) {
        bool paired = true;
        if (m_people.empty())
            for (Pair& pair : m_pairs)
                paired &= pairUp(pair);
        bool atRest = householdsAtRest();
        for (Pair& pair : m_pairs)
            atRest &= eraseFurther(pair);
        live(waited < 20 ? 3s : 30s);
        checkAlways();
        missing = !atRest  ? "somebody's devices or erasures do not come to rest"
                  : paired ? unsettled()
                           : "a pairing does not come to an end";
        if (missing.empty()) return;
    }
    for (const auto& device : m_devices)
        tell(stateOf(*device));
    throw Violation("not settled: " + missing);
}

/// Whether it takes part in the end: it runs, and is its person's as far as everybody knows.
bool World::counts(const Device& device) {
    if (m_people.empty()) return true;
    for (const Person& person : m_people)
        for (const Device* own : person.devices)
            if (own == &device) return isActive(person, device);
    return false;
}

/// All devices of all members hold the same.
std::string World::unsettledTogether() {
    for (const auto& device : m_devices)
        for (const auto& other : m_devices)
            if (counts(*device) && counts(*other))
                if (std::string missing = otherThan(*device, *other); !missing.empty()) return missing;
    return {};
}

std::string World::otherThan(Device& device, Device& reference) {
    if (!device.isRunning() || !reference.isRunning()) return "a device does not run";
    const Vault& vault = reference.vault();
    const IdentityId self = device.vault().identity().id();
    for (const SpaceInfo& space : vault.spaces()) {
        if (!vault.membership(space.id)->current().members.contains(self)) continue;
        if (isErasing(space.id)) continue; // each keeps what had arrived
        const MembershipLog* own = device.vault().membership(space.id);
        if (!own)
            return short6(device.id()) + " lacks space " + short6(space.id) + " of kind " +
                   std::to_string(static_cast<int>(space.kind));
        if (!device.vault().currentKey(space.id)) return "a key is missing in " + short6(space.id);
        if (!own->audit(device.vault()))
            return short6(device.id()) + ": " + own->audit(device.vault()).error().sentence + " " +
                   short6(space.id);
        if (device.vault().heads(space.id) != vault.heads(space.id))
            return short6(device.id()) + " has other heads in " + short6(space.id);
    }
    return {};
}

std::string World::unsettled() {
    if (!m_people.empty())
        if (std::string missing = unsettledTogether(); !missing.empty()) return missing;
    for (const auto& device : m_devices)
        if (!counts(*device))
            continue;
        else if (std::string missing = unsettled(*device); !missing.empty())
            return device->spec().name.substr(0, 6) + " " + missing;
    return {};
}

std::string World::unsettled(Device& device) {
    if (!device.isRunning()) return "does not run";
    if (isUninvited(device)) return {};
    const SyncStatus status = device.engine().status();
    if (status.lastError) return "has an error: " + status.lastError->sentence;
    if (status.unsent > 0) return "has not sent everything";
    for (const SpaceInfo& space : device.vault().spaces()) {
        if (device.vault().isErased(space.id)) continue;
        const DeliveryState delivery = device.vault().delivery(space.id);
        const bool alone = device.vault().membership(space.id)->current().members.size() == 1;
        if (delivery.waiting > 0) return "has something that waits in " + short6(space.id);
        if (!alone && delivery.received != delivery.saved)
            return "is not told that all was received: " + std::to_string(delivery.received) + " of " +
                   std::to_string(delivery.saved);
    }
    if (!m_people.empty()) return {};
    for (const Pair& pair : m_pairs) {
        const bool takesPart =
            !pair.isErasing && (&device == m_devices.front().get() || &device == pair.device);
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

/// Before the first record of a space has arrived, nobody can tell what a server says of it.
bool World::isHearsay(Device& device, const SyncEvent& event) const {
    return m_plan.lie == Lie::forgedErase && m_lied && device.isRunning() &&
           !device.vault().membership(event.space);
}

/// A removal can meet an erasure on its way; the word of a removed device is told, and counts once the person
/// says it again.
bool World::mayEraserBeGone() const {
    return !m_people.empty() &&
           std::any_of(m_pairs.begin(), m_pairs.end(), [](const Pair& pair) { return pair.isErasing; });
}

void World::checkAlarms(Device& device) {
    for (const SyncEvent& event : device.takeEvents()) {
        if (event.kind == SyncEvent::Kind::forked && !m_ledger.isCopied(device.id()))
            throw Violation("a false alarm: forked");
        if (event.kind == SyncEvent::Kind::spaceErased && !isErasing(event.space) &&
            !isHearsay(device, event))
            throw Violation("a false alarm: erased");
        if (event.kind == SyncEvent::Kind::serverRolledBack && !m_lied)
            throw Violation("a false alarm: rolled back");
    }
    if (!device.isRunning() || m_lied || device.isDoubtful) return;
    const SyncStatus status = device.engine().status();
    if (status.state != SyncState::needsAttention || !status.lastError) return;
    const ErrorCode code = status.lastError->code;
    const bool explained = ((code == ErrorCode::io || code == ErrorCode::server) && m_plan.hiccups) ||
                           (code == ErrorCode::forked && m_ledger.hasCopies()) ||
                           (code == ErrorCode::diskFull && m_plan.fullDisks) || device.disk().isDead() ||
                           (code == ErrorCode::expired && m_plan.clockJumps) ||
                           (code == ErrorCode::notAllowed && mayEraserBeGone());
    if (!explained) throw Violation("a false alarm: " + status.lastError->sentence);
}

void World::checkEqualViews() {
    std::map<SpaceId, std::pair<std::vector<DeviceHead>, View::Digest>> seen;
    for (const auto& device : m_devices) {
        if (!device->isRunning()) continue;
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
    for (const Person& person : m_people)
        checkWords(person);
    for (const auto& device : m_devices) {
        if (!counts(*device)) continue;
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
    checkErased();
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
