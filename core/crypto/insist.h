// SPDX-License-Identifier: GPL-3.0-or-later
// Stops the process when a primitive fails that cannot fail on checked arguments: better than going on
// unsealed.
#pragma once

#include <cstdlib>

namespace vw {

inline void insist(bool holds) {
    if (!holds) std::abort();
}

} // namespace vw
