// SPDX-License-Identifier: GPL-3.0-or-later
// How a space follows the devices of this profile's person: the next record of its membership log.
#pragma once

#include "core/vault/vault.h"

namespace vw {

/// Whether the space names an older state of the own devices than the identity log here does. False for one
/// that is unknown or erased, or that this identity is not in.
bool isBehindOwnDevices(const Vault& vault, SpaceId space);

/// The signed *devices* record that brings the space to the newest own devices: wraps for those gained; for
/// those lost, cuts where this profile has read them and a new epoch. Not yet appended. Error alreadyUsed
/// when the space has followed, locked when this device can't open the current key.
Result<Bytes> ownDevicesRecord(const Vault& vault, SpaceId space);

} // namespace vw
