// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of a space whose log may have a hole that no cursor tells of, so that it is healed by vector.
#pragma once

#include "core/vault/vault.h"

namespace vw {

[[nodiscard]] bool hasHole(const Vault& vault, SpaceId space);
/// Durable. Does nothing when it is so already.
[[nodiscard]] Status rememberHole(Vault& vault, SpaceId space, bool hole);

} // namespace vw
