// SPDX-License-Identifier: GPL-3.0-or-later
// The space keys this device can open, unwrapped from the membership logs when first needed.
#pragma once

#include "core/crypto/membership_log.h"

#include <map>

namespace vw {

/// Keys in locked memory. One thread.
class KeyRing {
public:
    /// `device` must outlive this object.
    explicit KeyRing(const DeviceKeys& device)
        : m_device(device) {}

    /// The key of an epoch: from the wrap for this device, or through the next epoch's sealed previous key.
    /// Error locked when this device has no way to it. Valid until `forget` of that space.
    [[nodiscard]] Result<const SpaceKey*> key(const MembershipLog& log, std::uint32_t epoch);
    /// Takes a key that came another way (a backup) and is the one that the log names.
    void lend(SpaceKey key);
    void forget(SpaceId space);
    /// Wraps for this device open too, from now on.
    void lend(DeviceKeys keys) { m_lent.emplace(std::move(keys)); }
    /// The newest key that opens by the lent device and not by the own one; the earlier ones hang on it. Null
    /// when the own one reaches as far. Errors and validity as of `key`.
    [[nodiscard]] Result<const SpaceKey*> borrowed(const MembershipLog& log);

private:
    [[nodiscard]] const DeviceKeys* opener(const Wrap& wrap) const;
    [[nodiscard]] Result<SpaceKey> unwrap(const MembershipLog& log, std::uint32_t epoch);
    const DeviceKeys& m_device;
    std::optional<DeviceKeys> m_lent;
    std::map<std::pair<SpaceId, std::uint32_t>, SpaceKey> m_keys;
};

} // namespace vw
