// SPDX-License-Identifier: GPL-3.0-or-later
// A digest of what a space says, whoever's devices hold it: equal before an export and after its import.
#pragma once

#include "core/vault/vault.h"

namespace vw {

/// As View::digest of a space, without what a new profile cannot have alike: the ids of the space, of devices
/// and of envelopes, and of the spaces that a client is kept in (docs/formats/export.md). Times, values,
/// every version of every text, deletions and refusals count. Error notFound for an unknown space.
Result<View::Digest> contentDigest(const Vault& vault, SpaceId space);

} // namespace vw
