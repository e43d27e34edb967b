// SPDX-License-Identifier: GPL-3.0-or-later
// Exact counts over permutations: what the chance distributions are made of.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace vw::axiology {

/// counts[s] is how many permutations have the sum s. Exact: 18! is below 2^53.
using Counts = std::vector<std::uint64_t>;

/// Permutations of `size` (0 to 18) things by their footrule, the sum of |i - place of i|.
/// The method sweeps over the cuts between i and i+1: each of the k things and k places that are still open
/// there crosses the cut once, and so adds 2k.
Counts footruleCounts(int size);

/// What putting the thing `row` into the place `column` adds to a sum; never negative.
using Cost = int (*)(int row, int column);

/// The ways to give every row its own column out of 1 to `columns` (at most 18), by their sum of costs.
/// Dynamic programming over sets of taken columns, one row at a time: time and memory grow with the number
/// of such sets, so few rows or few columns are quick; 18 rows of 18 columns take about a second.
Counts assignmentCounts(std::span<const int> rows, int columns, Cost cost);

/// The sums of two independent choices.
Counts convolve(const Counts& a, const Counts& b);

} // namespace vw::axiology
