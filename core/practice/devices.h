// SPDX-License-Identifier: GPL-3.0-or-later
// The devices that speak for a person: one's own as a list, and what other people changed about theirs.
#pragma once

#include "core/practice/own_profile.h"

namespace vw::practice {

/// One of the own devices, or one that was. Plain value.
struct DeviceRow {
    enum class Kind : std::uint8_t { thisOne, other, paper };
    DeviceId id;
    Kind kind = Kind::other;
    std::string name; ///< as its owner calls it; may be empty
    std::string platform;
    std::optional<UtcMillis> added;    ///< when it first described itself, or its record came here
    std::optional<UtcMillis> lastSeen; ///< when it sealed its newest envelope, by its own clock
    bool revoked = false;
    std::optional<UtcMillis> revokedAt; ///< when its record came here
};

/// In the order in which they were added; the paper device is the recovery words.
Result<std::vector<DeviceRow>> ownDevices(const Vault& vault);
/// Whether this device spoke for its person and does not any more, as far as is known here.
bool isThisDeviceRemoved(const Vault& vault);

/// What is shown of a device. Plain value.
struct DeviceLabel {
    std::string name;
    std::string platform;
};
/// What a device says of itself when it joins; does nothing when it is said already.
Status describeThisDevice(Vault& vault, const DeviceLabel& label);
/// Error notFound for a device that is none of the own, badInput for an empty or too long name.
Status renameDevice(Vault& vault, DeviceId device, const std::string& name);

/// A change of somebody's devices after they came into a common space. Plain value.
struct DeviceNews {
    enum class What : std::uint8_t { added, removed, newRecoveryWords };
    IdentityId person;
    std::string name; ///< of the person, as shown; may be empty
    DeviceId device;
    What what = What::added;
    std::optional<UtcMillis> noticed; ///< when it came to this device
};
/// Of all other people in the spaces here, person by person, oldest first.
Result<std::vector<DeviceNews>> deviceNews(const Vault& vault);

/// A change that a removed device made beyond what was accepted of it; it is kept and has no effect.
struct LateChange {
    SpaceId space;
    DeviceId device;
    std::uint64_t seq = 0;
};
Result<std::vector<LateChange>> lateChanges(const Vault& vault);

} // namespace vw::practice
