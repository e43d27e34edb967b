// SPDX-License-Identifier: GPL-3.0-or-later
// What happens once a device is one of somebody's: its profile is made and everything fetched into it.
#pragma once

#include "app/profile_session.h"
#include "core/practice/devices.h"
#include "sync/client/device_joining.h"
#include "sync/client/incoming.h"
#include "sync/client/recovery.h"

namespace vw {

/// Repeat it with the same ticket after a fault: what was done is found again. GUI thread only; what it
/// refers to outlives it. Not to be destroyed inside of `Done`.
class Arrival {
public:
    struct Outside {
        ProfileSession& session;
        Transport& transport;
        Timers& timers;
        const Clock& clock;
    };
    explicit Arrival(const Outside& outside)
        : m_outside(outside) {}

    /// Makes the profile, or opens what an attempt left behind. `identity` names the ticket's device.
    [[nodiscard]] Status prepare(const JoinTicket& ticket, std::vector<Bytes> identity,
                                 const DeviceRoot& root);
    /// After a link: fetches everything, and says what this device is called. `ticket` outlives the reply.
    void settleIn(const JoinTicket& ticket, const Done& done);
    /// After recovery words: the same, with keys of its own. The other devices stay.
    void takeOver(const JoinTicket& ticket, DeviceKeys paper, const Done& done);
    /// After that: which other devices still are the person's.
    [[nodiscard]] Result<std::vector<practice::DeviceRow>> others() const;
    /// Removes some of them, at least one.
    void remove(std::vector<DeviceId> devices, const Done& done);

    [[nodiscard]] bool isPrepared() const { return m_work != nullptr; }
    /// Changes that have come so far, and how many there are.
    [[nodiscard]] Incoming incoming() const;
    /// Once all is done: syncing is given up here, the vault is given away.
    [[nodiscard]] std::unique_ptr<Vault> takeVault();

private:
    struct Work {
        std::unique_ptr<Vault> vault;
        SyncEngine engine;
        Devices devices;
        Recovery recovery;
        Work(std::unique_ptr<Vault> opened, const Outside& outside)
            : vault(std::move(opened))
            , engine(*vault, outside.transport, outside.timers, outside.clock)
            , devices(*vault, engine, outside.clock)
            , recovery(*vault, engine, devices) {}
    };
    Outside m_outside;
    std::unique_ptr<Work> m_work;
};

} // namespace vw
