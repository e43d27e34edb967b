// SPDX-License-Identifier: GPL-3.0-or-later
// Judges one membership record against the log before it and says what it changes.
#pragma once

#include "core/crypto/membership_bodies.h"

namespace vw {

/// Reads one record against `log` without changing it; `commit` then writes the outcome. Used once.
class MembershipReader {
public:
    MembershipReader(const MembershipLog& log, const IdentityDirectory& identities)
        : m_log(log)
        , m_identities(identities) {}

    /// Error as MembershipLog::append.
    [[nodiscard]] Status judge(ByteView bytes, const ControlRecord& record);
    /// Only after a `judge` that was ok, on the same log.
    void commit(MembershipLog& log, ByteView bytes);

private:
    using Body = const cbor::Value&;
    using Gained = std::vector<Wrap>;

    Status judgeGenesis(ByteView bytes, const ControlRecord& record);
    Status judgeLater(const ControlRecord& record);
    Status judgeEpoch(const ControlRecord& record);
    Status judgeInvite(const ControlRecord& record);
    Status judgeJoin(const ControlRecord& record);
    Status judgeDevices(const ControlRecord& record);
    Status judgeErase(const ControlRecord& record);
    Status judgeEnd(const ControlRecord& record);
    [[nodiscard]] Status checkOpen() const;
    [[nodiscard]] IdentityId signerOf(const ControlRecord& record) const;

    Status checkSigner(ByteView bytes, const ControlRecord& record) const;
    Status requireOwner(const ControlRecord& record) const;
    void takeHead(const IdentityHead& head, Role role);
    Status takeEpoch(EpochInfo epoch);
    Status checkUsableInvite(const membership_bodies::Join& join) const;
    [[nodiscard]] Status checkChange(const membership_bodies::Devices& body, const IdentityHead& before);
    [[nodiscard]] Result<const IdentityLog*> logAt(const IdentityHead& head) const;

    const MembershipLog& m_log;
    const IdentityDirectory& m_identities;

    Membership m_next;
    IdentityId m_owner;
    Gained m_gained; ///< for the epoch that was current before
    std::optional<EpochInfo> m_epoch;
    std::optional<membership_bodies::Invite> m_invite;
    std::optional<SigningPublic> m_usedInvite;
};

/// Every active device of the members, paper included, sorted by id. Error waiting when a member's identity
/// log is not known as far as its head; corrupt when two members name the same device.
Result<std::vector<DevicePublic>> recipientsOf(const Membership& membership,
                                               const IdentityDirectory& identities);

/// True when `entries` (wraps or cuts) are for exactly these devices; both sorted.
template <class Entry>
bool areForExactly(const std::vector<Entry>& entries, const std::vector<DevicePublic>& devices) {
    return std::equal(
        entries.begin(), entries.end(), devices.begin(), devices.end(),
        [](const Entry& entry, const DevicePublic& device) { return entry.device == device.id(); });
}

/// Those of `devices` that are not among `others`; both sorted by id.
std::vector<DevicePublic> devicesOnlyIn(const std::vector<DevicePublic>& devices,
                                        const std::vector<DevicePublic>& others);

} // namespace vw
