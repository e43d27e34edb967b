// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and removing devices of one's own, on a device that is there (docs/formats/invite.md).
#pragma once

#include "sync/client/calls.h"
#include "sync/client/device_link_state.h"
#include "sync/client/sync_engine.h"
#include "sync/protocol/messages.h"

namespace vw {

/// What a new device is told about its person.
struct DeviceOwner {
    std::string name; ///< as others are shown it
    Role side = Role::coach;
};

/// Error waiting: the own devices are changed, but not every space has followed.
Error spacesLeft();

/// A device that asks to be added. No key was released yet.
struct DeviceCandidate {
    DeviceId id;
    std::string name; ///< as typed there
    std::string platform;
    std::string number; ///< 25 digits; the new device shows the same
};

/// Single-threaded; a callback runs inside the call when nothing has to be asked of the server, else later,
/// and not after its destruction. A failed or interrupted step loses nothing and may be repeated; what was
/// begun is also finished by the next sync of any own device. Errors carry a sentence for people.
class Devices {
public:
    Devices(Vault& vault, SyncEngine& engine, const Clock& clock)
        : m_vault(vault)
        , m_engine(engine)
        , m_clock(clock) {}

    /// Makes a link of 24 h and leaves its offer on the server; while one is open, gives that again.
    void link(const DeviceOwner& owner, const Reply<std::string>& reply);
    /// When the open link ends; none when there is none.
    [[nodiscard]] std::optional<UtcMillis> linkExpires() const;
    /// Who answered the open link: empty, or one.
    void poll(const Reply<std::vector<DeviceCandidate>>& reply);
    /// Adds the device that `poll` showed to this person's devices and gives it the keys of every space.
    /// Error notFound when `poll` showed no such one, expired after the link's end.
    void confirm(DeviceId device, const Done& done);
    /// Withdraws the open link, answered or not.
    void withdraw(const Done& done);

    /// Removes devices: they are refused from then on, what was accepted of them stays, and every space goes
    /// on under a new key. Error badInput for this device, the paper device or none of one's own,
    /// waiting while this device lacks the key of a space.
    void revoke(std::vector<DeviceId> devices, const Done& done);

private:
    [[nodiscard]] Status prepare(const DeviceOwner& owner);
    void post(const Reply<std::string>& reply);
    struct Checked {
        DeviceAnswer answer;
        DeviceCandidate shown;
    };
    [[nodiscard]] Result<std::vector<DeviceCandidate>> takeAnswer(const protocol::MailboxAnswerPoll& poll);
    [[nodiscard]] Result<Checked> check(const OpenDeviceLink& open, ByteView letter) const;
    [[nodiscard]] Result<std::vector<Bytes>> makeAdd(const DeviceAnswer& answer) const;
    [[nodiscard]] Result<std::vector<Bytes>> makeRevoke(const std::vector<DeviceId>& devices) const;
    [[nodiscard]] Status holdsKeys() const;
    [[nodiscard]] Status mayRevoke(const std::vector<DeviceId>& devices) const;
    void tellSpaces(const Done& done);
    void closeMailbox(const Done& done);

    Vault& m_vault;
    SyncEngine& m_engine;
    const Clock& m_clock;
    Calls m_calls;
};

} // namespace vw
