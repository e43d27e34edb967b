// SPDX-License-Identifier: GPL-3.0-or-later
// How a profile remembers which device it is: the sealed seed, the identity, a verifier of its root.
#pragma once

#include "core/vault/vault_parts.h"

namespace vw {

/// Durable when it returns.
Status writeOwnDevice(VaultFile& file, const DeviceRoot& root, const Secret<32>& seed, IdentityId identity);
/// Error wrongPassphrase when the root is another one, corrupt.
Result<OwnDevice> readOwnDevice(VaultFile& file, const DeviceRoot& root);

} // namespace vw
