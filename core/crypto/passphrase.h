// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrases: stretched to keys, or drawn at random.
#pragma once

#include "core/crypto/profile_keys.h"

namespace vw {

using PassphraseSalt = std::array<std::uint8_t, 16>;

/// Whether a cost lies between floor and ceiling, both compiled in.
bool isAllowed(PassphraseCost cost);
/// Argon2id13. Error badInput for an empty passphrase or a cost that is not allowed, io without memory for
/// it.
Result<Secret<32>> stretchPassphrase(ByteView passphrase, const PassphraseSalt& salt, PassphraseCost cost);
/// Up to 32 words of the BIP-39 list, 11 bits of chance each, joined by single spaces: a passphrase nobody
/// made up.
SecretBytes drawPassphrase(std::size_t words);

} // namespace vw
