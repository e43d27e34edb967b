// SPDX-License-Identifier: GPL-3.0-or-later
// Two distributions over all 18! rankings that take too long to count while somebody waits.
#pragma once

#include "core/axiology/permutation_counts.h"

#include <array>

namespace vw::axiology {

/// How many of the 18! rankings have the sum of squared differences 0, 2, 4, ... 968 to the norm. The rest is
/// the mirror image: as many have 1938 - s as have s. A test counts them anew.
extern const std::array<std::uint64_t, 485> lowerSquaredDifferenceCounts;

/// How many of the 18! rankings have INT 0, 1, ... 128. A test counts them anew.
extern const std::array<std::uint64_t, 129> integrationCounts;

} // namespace vw::axiology
