// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what a server holds is still to come, so that a long first sync can be followed and taken up.
#pragma once

#include "core/vault/vault.h"

namespace vw {

/// In envelopes of all spaces. `total` 0: nothing long is under way. Plain value.
struct Incoming {
    std::uint64_t fetched = 0; ///< durable here
    std::uint64_t checked = 0; ///< of these, verified and shown
    std::uint64_t total = 0;   ///< as the server last said
};

/// What a round that has more than one page to fetch has noted, also before a restart.
[[nodiscard]] Incoming incoming(const Vault& vault);
/// Durable. Notes that the server holds `total`, unless little is missing; 0 forgets it.
[[nodiscard]] Status rememberIncoming(Vault& vault, std::uint64_t total);

} // namespace vw
