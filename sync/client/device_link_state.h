// SPDX-License-Identifier: GPL-3.0-or-later
// The one open link for a further device, kept in the sealed local state so that it survives a restart.
#pragma once

#include "core/crypto/device_link.h"
#include "core/vault/vault.h"

namespace vw {

/// Plain value but for its secret; move-only.
struct OpenDeviceLink {
    SecretBytes link; ///< DeviceLink::serialise
    UtcMillis expires;
    Bytes offer;         ///< the sealed letter, the same bytes at each try
    bool posted = false; ///< the mailbox is known to hold the offer
    Bytes answer;        ///< the sealed letter a person was shown; empty: none yet
};

Status saveDeviceLink(Vault& vault, const OpenDeviceLink& value);
/// Error notFound when none is open.
Result<OpenDeviceLink> loadDeviceLink(const Vault& vault);
/// Fine when there is none.
Status removeDeviceLink(Vault& vault);

} // namespace vw
