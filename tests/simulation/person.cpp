// SPDX-License-Identifier: GPL-3.0-or-later
// Starting, crashing and quitting.
#include "tests/simulation/person.h"

#include "core/practice/own_profile.h"
#include "tests/support/must.h"

namespace vw::simulation {
namespace {

using test::must;

VaultOptions optionsIn(const std::filesystem::path& folder) {
    VaultOptions options;
    options.folder = folder / "profile";
    options.searchIndex = false;
    return options;
}

DeviceRoot newRoot() {
    must(initialiseCrypto());
    return DeviceRoot::generate();
}

} // namespace

Device::Device(const PersonSpec& spec, test::SimulatedTime& time, Ledger& ledger, Wire::Server server,
               Wire::Ear ear)
    : m_spec(spec)
    , m_ledger(ledger)
    , m_time(time)
    , m_disk(m_folder.path(), spec.seed ^ 0xd15c)
    , m_wire(time, spec.seed ^ 0x3173, std::move(server), std::move(ear))
    , m_clock(time)
    , m_root(newRoot()) {
    const DevicePublic paper = DeviceKeys::fromSeed(Secret<32>::random()).publicKeys();
    m_vault = must(Vault::create(optionsIn(m_folder.path()), m_root, paper, m_clock));
    must(practice::setUpProfile(*m_vault, {spec.role, spec.name}));
    m_ledger.noteOwn(*m_vault);
    start();
}

Device::~Device() { stop(); }

void Device::start() {
    if (isRunning()) return;
    if (!m_vault) {
        auto opened = Vault::open(optionsIn(m_folder.path()), m_root, m_clock);
        if (!opened) {
            if (!m_disk.isDead() && !m_disk.isFull())
                throw Violation("a profile does not open after a crash: " + opened.error().sentence);
            return;
        }
        m_vault = std::move(*opened);
        m_ledger.noteOwn(*m_vault);
    }
    ++m_life;
    m_wire.pickUp();
    m_engine = std::make_unique<SyncEngine>(*m_vault, m_wire, m_time, m_clock);
    m_pairing = std::make_unique<Pairing>(*m_vault, *m_engine, m_clock);
    m_observation = m_engine->observe([this](const SyncEvent& event) { hear(event); });
    m_engine->start();
}

void Device::hear(const SyncEvent& event) {
    m_events.push_back(event);
    if (event.kind == SyncEvent::Kind::statusChanged)
        m_complaints += m_engine->status().state == SyncState::needsAttention;
}

void Device::stop() {
    m_wire.hangUp();
    m_observation.reset();
    m_pairing.reset();
    m_engine.reset();
    m_vault.reset();
}

void Device::crash(Crash crash) {
    m_disk.die();
    stop();
    if (crash == Crash::power) m_disk.losePower();
    m_disk.revive();
}

void Device::quit() {
    if (m_vault) (void)m_vault->saveSnapshot(); // without one, the next start folds anew
    stop();
    if (m_disk.isDead()) m_disk.revive();
}

} // namespace vw::simulation
