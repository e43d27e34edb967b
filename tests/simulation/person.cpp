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

Device::Device(const PersonSpec& spec, Surroundings around)
    : m_spec(spec)
    , m_ledger(around.ledger)
    , m_time(around.time)
    , m_disk(m_folder.path(), spec.seed ^ 0xd15c)
    , m_wire(around.time, spec.seed ^ 0x3173, std::move(around.server), std::move(around.ear))
    , m_clock(around.time)
    , m_root(newRoot())
    , m_paper(Secret<32>::random()) {
    m_vault = must(Vault::create(optionsIn(m_folder.path()), m_root, paper().publicKeys(), m_clock));
    m_id = m_vault->device().id();
    must(practice::setUpProfile(*m_vault, {spec.role, spec.name}));
    m_ledger.noteOwn(*m_vault);
    start();
}

Device::Device(const PersonSpec& spec, Surroundings around, const DeviceRoot* root, const Birth& birth)
    : m_spec(spec)
    , m_ledger(around.ledger)
    , m_time(around.time)
    , m_disk(m_folder.path(), spec.seed ^ 0xd15c)
    , m_wire(around.time, spec.seed ^ 0x3173, std::move(around.server), std::move(around.ear))
    , m_clock(around.time)
    , m_root(root ? DeviceRoot::from(root->secret().duplicate()) : newRoot()) {
    m_vault = must(birth(optionsIn(m_folder.path()), m_root, m_clock));
    m_id = m_vault->device().id();
}

Device::~Device() { stop(); }

void Device::start() {
    if (isRunning() || m_retired) return;
    if (!m_vault) {
        auto opened = Vault::open(optionsIn(m_folder.path()), m_root, m_clock);
        if (!opened) {
            if (!m_disk.isDead() && !m_disk.isFull() && !m_disk.hasFailed())
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
    m_devices = std::make_unique<Devices>(*m_vault, *m_engine, m_clock);
    m_calls = std::make_unique<Calls>();
    m_recovery = std::make_unique<Recovery>(*m_vault, *m_engine, *m_devices);
    m_erasure = std::make_unique<ClientErasure>(*m_vault, *m_engine, m_clock);
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
    m_calls.reset();
    m_erasure.reset();
    m_recovery.reset();
    m_devices.reset();
    m_pairing.reset();
    m_engine.reset();
    m_vault.reset();
}

void Device::crash(Crash crash) {
    m_disk.die();
    if (m_vault) m_ledger.noteOwn(*m_vault); // what it sealed last may be with others already
    stop();
    if (crash == Crash::power) m_disk.losePower();
    m_disk.revive();
}

void Device::quit() {
    if (m_vault) m_ledger.noteOwn(*m_vault);
    if (m_vault) (void)m_vault->saveSnapshot(); // without one, the next start folds anew
    stop();
    if (m_disk.isDead()) m_disk.revive();
}

void Device::retire() {
    quit();
    m_retired = true;
}

} // namespace vw::simulation
