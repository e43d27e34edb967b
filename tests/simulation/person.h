// SPDX-License-Identifier: GPL-3.0-or-later
// One person at one device: the real vault and engine on a simulated disk, clock and connection.
#pragma once

#include "sync/client/client_erasure.h"
#include "sync/client/pairing.h"
#include "sync/client/recovery.h"
#include "tests/simulation/disk.h"
#include "tests/simulation/ledger.h"
#include "tests/simulation/wire.h"
#include "tests/support/temp_folder.h"

namespace vw::simulation {

/// The world's time as this device's clock shows it.
class WrongClock final : public Clock {
public:
    explicit WrongClock(const Clock& right)
        : m_right(right) {}
    [[nodiscard]] UtcMillis now() const override { return {m_right.now().count + shift.count()}; }
    std::chrono::milliseconds shift{0};

private:
    const Clock& m_right;
};

/// What a device is made with. Plain value.
struct PersonSpec {
    Role role = Role::coach;
    std::string name;
    std::uint64_t seed = 0;
};

/// Makes the profile that a device begins with, in a folder and under a root of its own.
using Birth = std::function<Result<std::unique_ptr<Vault>>(const VaultOptions& options,
                                                           const DeviceRoot& root, const Clock& clock)>;
/// Where a device is set up, and who hears of it.
struct Surroundings {
    test::SimulatedTime& time;
    Ledger& ledger;
    Wire::Server server;
    Wire::Ear ear;
};

/// A program that runs, or has crashed and waits to be started again. One thread.
class Device {
public:
    /// A new person's first device.
    Device(const PersonSpec& spec, Surroundings around);
    /// A further one; `root`: of a copied disk, or null for a new one. Not started yet.
    Device(const PersonSpec& spec, Surroundings around, const DeviceRoot* root, const Birth& birth);
    ~Device();

    Disk& disk() { return m_disk; }
    Wire& wire() { return m_wire; }
    WrongClock& clock() { return m_clock; }
    [[nodiscard]] const PersonSpec& spec() const { return m_spec; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

    [[nodiscard]] bool isRunning() const { return m_engine != nullptr; }
    [[nodiscard]] Vault& vault() { return *m_vault; }
    [[nodiscard]] SyncEngine& engine() { return *m_engine; }
    [[nodiscard]] Pairing& pairing() { return *m_pairing; }
    [[nodiscard]] Devices& devices() { return *m_devices; }
    [[nodiscard]] Recovery& recovery() { return *m_recovery; }
    [[nodiscard]] ClientErasure& erasure() { return *m_erasure; }
    /// Requests of this life, made from outside.
    [[nodiscard]] Calls& calls() { return *m_calls; }
    /// The keys of the recovery words; of a first device only.
    [[nodiscard]] DeviceKeys paper() const { return DeviceKeys::fromSeed(*m_paper); }
    [[nodiscard]] const DeviceRoot& root() const { return m_root; }
    [[nodiscard]] DeviceId id() const { return m_id; }
    /// Raised by each start: callbacks of an earlier life know that they are of no use.
    [[nodiscard]] int life() const { return m_life; }

    /// Opens the profile and begins to sync. Does nothing while it runs; stays down when opening fails.
    void start();
    /// The program is gone, without a word. What it had not written is lost; with `power`, also a part of
    /// what was not synced.
    enum class Crash : std::uint8_t { program, power };
    void crash(Crash crash);
    /// Quits as a person would, with a snapshot.
    void quit();
    /// Nobody uses it any more; what it had written is what its files say.
    void retire();
    [[nodiscard]] bool isRetired() const { return m_retired; }

    /// It may be refused as a device that is not, or not any more, or not surely, its person's.
    bool isDoubtful = false;

    /// How often it told its person of an error that does not go away by itself.
    [[nodiscard]] std::size_t complaints() const { return m_complaints; }
    /// What it told its person since this was asked last.
    std::vector<SyncEvent> takeEvents() { return std::exchange(m_events, {}); }

private:
    void stop();
    PersonSpec m_spec;
    Ledger& m_ledger;
    test::SimulatedTime& m_time;
    test::TempFolder m_folder;
    Disk m_disk;
    Wire m_wire;
    WrongClock m_clock;
    DeviceRoot m_root;
    std::optional<Secret<32>> m_paper; ///< of a first device
    DeviceId m_id;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<Pairing> m_pairing;
    std::unique_ptr<Devices> m_devices;
    std::unique_ptr<Recovery> m_recovery;
    std::unique_ptr<ClientErasure> m_erasure;
    std::unique_ptr<Calls> m_calls;
    std::shared_ptr<void> m_observation;
    void hear(const SyncEvent& event);
    std::vector<SyncEvent> m_events;
    std::size_t m_complaints = 0;
    int m_life = 0;
    bool m_retired = false;
};

} // namespace vw::simulation
