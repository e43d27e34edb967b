// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which one person is shown the items: shuffled, so that the norm cannot be guessed from it, and
// repeatable, so that it can be checked later.
#pragma once

#include "core/axiology/formula.h"
#include "core/axiology/part.h"

namespace vw::axiology {

/// Each item once, in the order shown.
using DisplayOrder = std::array<Norm, formulaCount>;

/// The same for a seed and part on every platform, for good: SplitMix64 seeded with the first (world) or
/// second (self) number that SplitMix64 gives for `seed`, then the shuffle of SeededRandom on the norm order.
DisplayOrder displayOrder(std::uint64_t seed, PartKind part);

} // namespace vw::axiology
