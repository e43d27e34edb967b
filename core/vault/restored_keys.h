// SPDX-License-Identifier: GPL-3.0-or-later
// Space keys that came with a backup, or by the recovery words, for a device that no wrap in a membership log
// is for yet.
#pragma once

#include "core/vault/key_ring.h"
#include "core/vault/local_state.h"

namespace vw {

inline constexpr std::string_view restoredEntry = "restored"; ///< local state: where the profile came from

/// space (16) ‖ u32 epoch ‖ wrap of control-records.md for that device.
Bytes wrappedKey(const SpaceKey& key, const DevicePublic& recipient);
/// Error corrupt when it is malformed, for another device, or not the key that its space's log names.
Result<SpaceKey> readWrappedKey(ByteView bytes, const DeviceKeys& recipient,
                                const std::map<SpaceId, MembershipLog>& memberships);

/// Keeps a key as sealed local state, wrapped to the own device. Durable when it returns.
Status keepRestoredKey(LocalState& local, const SpaceKey& key, const DevicePublic& own);
/// Puts all that were kept into the ring.
Status lendRestoredKeys(const LocalState& local, const DeviceKeys& own,
                        const std::map<SpaceId, MembershipLog>& memberships, KeyRing& ring);

} // namespace vw
