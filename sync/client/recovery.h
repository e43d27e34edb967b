// SPDX-License-Identifier: GPL-3.0-or-later
// After a new device was added by the recovery words: it gets its keys, everything from the server, and, if
// wanted, takes the place of all other devices.
#pragma once

#include "sync/client/devices.h"

namespace vw {

enum class OtherDevices : std::uint8_t { remove, keep };

/// For a profile made by DeviceJoining::addByPaper, Vault::createForDevice and `enrol`. Single-threaded; may
/// be repeated when it was cut short, with the words again.
class Recovery {
public:
    Recovery(Vault& vault, SyncEngine& engine, Devices& devices)
        : m_vault(vault)
        , m_engine(engine)
        , m_devices(devices) {}

    /// Lends the paper device's keys to the vault, pulls and folds every space, and gives this device its own
    /// wraps there. Removes the other devices after that, so that all they had sent is kept.
    void run(DeviceKeys paper, OtherDevices others, const Done& done);

private:
    void round(int roundsLeft, OtherDevices others, const Done& done);
    [[nodiscard]] std::size_t openSpaces() const;
    void removeOthers(const Done& done);
    Vault& m_vault;
    SyncEngine& m_engine;
    Devices& m_devices;
    Calls m_calls;
};

} // namespace vw
