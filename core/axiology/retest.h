// SPDX-License-Identifier: GPL-3.0-or-later
// A short retest: six pairs of items that the ranking holds far apart, asked once more.
#pragma once

#include "core/axiology/part.h"
#include "core/axiology/validity.h"

namespace vw::axiology {

/// Two items side by side; the question is which is better.
struct RetestPair {
    Norm left;
    Norm right;
};

inline constexpr std::size_t retestSize = 6;
using RetestPairs = std::array<RetestPair, retestSize>;

/// Six pairs of twelve different items, each at least six ranks apart, in random order and with the better
/// one on a random side. The same for the same ranking and seed on every platform.
RetestPairs retestPairs(const Ranking& ranking, std::uint64_t seed);

/// The seed of a part's retest that goes with the seed of the orders shown: the third (world) or fourth
/// (self) number that SplitMix64 gives for it. For good.
std::uint64_t retestSeed(std::uint64_t seed, PartKind part);

/// Counts the answers that agree with the ranking; `chosen` is the better item of each pair, one of the two.
Retest retestResult(const Ranking& ranking, const RetestPairs& pairs,
                    std::span<const Norm, retestSize> chosen);

} // namespace vw::axiology
