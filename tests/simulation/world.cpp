// SPDX-License-Identifier: GPL-3.0-or-later
// Setting the scene, and the days of the people in it.
#include "tests/simulation/world.h"

#include "core/practice/own_profile.h"
#include "tests/support/must.h"

#include <ostream>

namespace vw::simulation {
namespace {

using namespace std::chrono_literals;
using test::must;

constexpr std::uint64_t prime = 1099511628211U; // FNV-1a

void add(std::uint64_t& trace, ByteView bytes) {
    for (const std::uint8_t byte : bytes)
        trace = (trace ^ byte) * prime;
}

void add(std::uint64_t& trace, std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8)
        trace = (trace ^ (number >> shift & 0xff)) * prime;
}

} // namespace

std::uint64_t simulate(const Plan& plan, std::ostream* log) {
    // What takes chance or memory once in a process must not do so in the middle of some run.
    must(initialiseCrypto());
    installDisks();
    prepareActs();
    prepareBackups();
    return World(plan, log).run();
}

World::World(const Plan& plan, std::ostream* log)
    : m_plan(plan)
    , m_log(log)
    , m_random(plan.seed)
    , m_dice(plan.seed ^ 0x77a1d)
    , m_endingDice(plan.seed ^ 0xe4d)
    , m_wordsDice(plan.seed ^ 0x30bd5)
    , m_acts(plan.seed ^ 0xac75, m_ledger) {
    reseedDisks(plan.seed);
    if (plan.severalDevices) m_acts.expectSeveralDevices();
    if (plan.looksForCanary) m_spellings = test::spellingsOf(canary);
    m_server = std::make_unique<test::SimulatedServer>(m_time);
    m_serverDisk = std::make_unique<Disk>(m_server->folder(), plan.seed ^ 0x5e7e);
    m_server->restart(); // now on that disk
    m_liar = std::make_unique<Liar>(*m_server, m_time, plan.seed ^ 0x11a7);
    m_liar->forgeWith([this](std::size_t device, SpaceId space) { return forgedErasure(device, space); });
}

void World::tell(const std::string& what) {
    if (m_log) *m_log << m_time.now().count - 1'800'000'000'000 << " ms: " << what << "\n";
}

void World::passes(std::size_t device, std::string_view what, ByteView bytes) {
    if (m_log) tell(std::to_string(device) + " " + std::string(what) + " " + std::to_string(bytes.size()));
    add(m_trace, static_cast<std::uint64_t>(m_time.now().count));
    add(m_trace, viewOf(what));
    add(m_trace, bytes);
    if (m_spellings.empty()) return;
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (!test::findIn(text, m_spellings, "").empty())
        throw Violation("plain text on the wire: " + std::string(what));
}

void World::serve(std::size_t device, const HttpRequest& request, const Wire::Answer& answer) {
    m_liar->take(device, request, [this, answer](Result<HttpAnswer> honest) {
        // A process that died in the middle of its work says nothing about it.
        if (m_serverDisk->isDead()) return answer(Error{ErrorCode::network, "The simulated server died."});
        answer(std::move(honest));
    });
}

Surroundings World::around(std::size_t number) {
    auto server = [this, number](const HttpRequest& request, const Wire::Answer& answer) {
        serve(number, request, answer);
    };
    auto ear = [this, number](std::string_view what, ByteView bytes) { passes(number, what, bytes); };
    return {m_time, m_ledger, server, ear};
}

Device& World::make(const PersonSpec& spec) {
    m_devices.push_back(std::make_unique<Device>(spec, around(m_devices.size())));
    Device& device = *m_devices.back();
    if (m_plan.severalDevices) {
        m_people.emplace_back().devices.push_back(&device);
        m_identities.emplace(&device, device.vault().identity());
    }
    return device;
}

void World::setUp() {
    Device& coach = make({Role::coach, "Carla " + std::string(canary), m_plan.seed ^ 1});
    Status connected = Error{ErrorCode::internal, "The coach never connected."};
    coach.engine().connect(test::SimulatedServer::url, m_server->token(),
                           [&](const Status& status) { connected = status; });
    m_time.runUntil([&] { return connected.ok(); }, 10s);
    must(connected);
    practice::CoachDesk desk(coach.vault(), coach.clock());
    for (std::size_t i = 0; i < m_plan.clients; ++i) {
        Device& device = make({Role::client, "Client " + std::string(canary), m_plan.seed ^ (i + 2)});
        coaching::Client client;
        client.name = device.spec().name;
        const auto id = must(desk.addClient(client));
        const auto card = must(desk.client(id));
        Pair& pair = m_pairs.emplace_back();
        pair.client = id;
        pair.shared = card.sharedSpace;
        pair.hidden = card.privateSpace;
        pair.device = &device;
    }
    m_ledger.noteOwn(coach.vault());
    if (m_plan.pairsInTheStorm) return;
    for (int tries = 0; tries < 100; ++tries) {
        bool all = true;
        for (Pair& pair : m_pairs)
            all &= pairUp(pair);
        if (all) return;
        live(500ms);
    }
    throw Violation("people could not be paired in fair weather");
}

std::uint64_t World::run() {
    setUp();
    // A client who loses everything before the journal was sent has to be invited anew.
    if (m_plan.severalDevices) live(1min);
    if (m_plan.slow || m_plan.lossy || m_plan.repeating) weather();
    for (std::size_t i = 0; i < m_plan.steps; ++i)
        step();
    heal();
    checkEnd();
    return m_trace;
}

void World::weather() {
    for (const auto& device : m_devices) {
        Weather& now = device->wire().weather;
        if (m_plan.slow) now.slowest = std::chrono::milliseconds(m_dice.percent(50) ? 8000 : 400);
        if (m_plan.lossy) now.loss = static_cast<unsigned>(m_dice.below(25));
        if (m_plan.repeating) now.repeating = 15;
    }
}

void World::step() {
    Device& device = *m_dice.pick(m_devices);
    if (!device.isRetired()) faults(device);
    serverFaults();
    lies();
    endings();
    if (device.isRunning() && !device.disk().isDead()) {
        m_acts.act(device);
        if (device.isRunning() && m_dice.percent(70)) device.engine().nudge();
    }
    sweep();
    for (Person& person : m_people)
        household(person);
    if (m_people.empty())
        for (Pair& pair : m_pairs)
            (void)pairUp(pair);
    live(m_dice.percent(10) ? 40s : m_dice.between(0ms, 4000ms));
    checkAlways();
}

void World::faults(Device& device) {
    if (m_plan.partitions && m_dice.percent(15)) {
        device.wire().weather.cut = !device.wire().weather.cut;
        tell(device.spec().name + (device.wire().weather.cut ? " is cut off" : " is connected again"));
    }
    if (m_plan.clockJumps && m_dice.percent(5))
        device.clock().shift = std::chrono::hours(24) * (static_cast<int>(m_dice.below(3)) - 1);
    if (!device.isRunning()) return;
    if (m_plan.hiccups && m_dice.percent(20)) device.disk().failAt(1 + m_dice.below(8));
    if (m_plan.fullDisks && m_dice.percent(8)) device.disk().setFull(!device.disk().isFull());
    if (m_plan.snapshots && m_dice.percent(4)) {
        device.quit();
        return restart(device);
    }
    if (m_plan.crashesInWrites && m_dice.percent(10)) return device.disk().dieAt(1 + m_dice.below(12));
    if (m_plan.crashes && m_dice.percent(5)) {
        device.crash(m_plan.powerLoss ? Device::Crash::power : Device::Crash::program);
        restart(device);
    }
}

void World::restart(Device& device) {
    tell(device.spec().name + " is down");
    m_wakeAt[&device] = m_time.now().count + m_dice.between(0ms, 10s).count();
}

void World::serverFaults() {
    if (m_plan.hiccups && m_server->isOpen() && m_dice.percent(5)) m_serverDisk->failAt(1 + m_dice.below(8));
    if (!m_plan.serverCrashes || !m_server->isOpen() || m_serverDisk->isDead()) return;
    if (m_dice.percent(5)) m_serverDisk->dieAt(1 + m_dice.below(20));
    if (m_dice.percent(3)) m_serverDisk->die();
}

void World::lies() {
    if (m_plan.lie == Lie::none || !m_server->isOpen() || m_serverDisk->isDead()) return;
    // Who is registered and invited is the server's to remember: without that, nobody can repair it from
    // here.
    const bool needsAll = m_plan.lie == Lie::rollBack || m_plan.lie == Lie::splitView;
    const auto joined = [this](const Pair& pair) { return isJoined(pair); };
    if (needsAll && m_liar->lie() == Lie::none && !std::all_of(m_pairs.begin(), m_pairs.end(), joined))
        return;
    if (m_liar->lie() == Lie::none && m_dice.percent(15)) {
        m_complaintsBefore = complaints();
        m_liar->begin(m_plan.lie);
        tell("the server lies");
        m_lied = true;
    } else if (m_liar->lie() != Lie::none && m_dice.percent(8)) {
        endLie();
    }
}

void World::endLie() {
    // What a newcomer hears is told to nobody yet.
    const bool plain = m_people.empty() && m_liar->isPlain();
    if (plain && complaints() == m_complaintsBefore)
        throw Violation("nobody was told that the server lies: " + nameOf(m_liar->lie()));
    m_serverDisk->dieAt(0); // an old copy is put back as a whole
    m_liar->end();
    m_serverDisk->settle();
    tell("the server is honest");
}

std::size_t World::complaints() const {
    std::size_t all = 0;
    for (const auto& device : m_devices)
        all += device->complaints();
    return all;
}

/// Lets time pass; whoever dies in an event is gone before the next one.
void World::live(std::chrono::milliseconds span) {
    const std::int64_t end = m_time.now().count + span.count();
    m_time.runUntil(
        [this] {
            sweep();
            return false;
        },
        span);
    m_time.run(std::chrono::milliseconds(end - m_time.now().count));
    sweep();
}

void World::sweep() {
    const std::int64_t now = m_time.now().count;
    for (const auto& device : m_devices) {
        if (device->disk().isDead()) {
            device->crash(m_plan.powerLoss && m_dice.percent(50) ? Device::Crash::power
                                                                 : Device::Crash::program);
            restart(*device);
        }
        const auto wake = m_wakeAt.find(device.get());
        if (wake == m_wakeAt.end() || wake->second > now) continue;
        m_wakeAt.erase(wake);
        device->start();
        tell(device->spec().name + " starts");
        if (!device->isRunning()) restart(*device);
    }
    if (m_serverDisk->isDead()) {
        tell("the server is down");
        m_server->close();
        if (m_plan.powerLoss) m_serverDisk->losePower();
        m_serverDisk->revive();
        m_serverWakeAt = now + m_dice.between(0ms, 20s).count();
    }
    if (m_server->isOpen() || m_serverWakeAt > now) return;
    m_server->open();
    tell("the server starts");
}

} // namespace vw::simulation
