// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said about a change between two administrations: nothing, until the reliability of the index is
// known from enough retests.
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <span>
#include <vector>

namespace vw::axiology {

/// What an index came to in one administration.
struct Observation {
    UtcMillis at;
    double value = 0;
};

/// An index taken twice with nothing in between that should have changed it.
struct RetestPoint {
    double first = 0;
    double second = 0;
    friend bool operator==(const RetestPoint&, const RetestPoint&) = default;
};

/// Below this many pairs an estimate is too wide to be used: r = .8 from 50 pairs may be .67 to .88.
inline constexpr std::size_t leastRetestPairs = 50;
/// How far apart a pair may be, both included.
inline constexpr int leastRetestDays = 7;
inline constexpr int mostRetestDays = 42;

/// Pairs of neighbouring administrations of one person, 7 to 42 days apart and with no session from the first
/// to the second. Each administration is in at most one pair, so that pairs do not share a value. Both lists
/// in any order; `observations` are of one instrument, version and index.
std::vector<RetestPoint> retestPoints(std::span<const Observation> observations,
                                      std::span<const UtcMillis> sessions);

/// Test-retest reliability of an index.
struct Reliability {
    std::size_t pairs = 0;
    double r = 0;   ///< Pearson's correlation of first and second values
    double low = 0; ///< its 95 % interval, by Fisher's z
    double high = 0;
    double standardDeviation = 0; ///< of the first values, with n - 1
};

/// Nothing ("not yet established") with fewer than 50 pairs, or when values do not vary.
std::optional<Reliability> reliabilityOf(std::span<const RetestPoint> pairs);
/// The 95 % interval of a correlation `r` (-1 < r < 1) of `pairs` (more than 3) pairs, low and high.
std::pair<double, double> correlationInterval(double r, std::size_t pairs);

/// Whether a change is more than retaking alone would bring about.
struct ReliableChange {
    double index = 0;      ///< RC = (second - first) / (sqrt 2 SD sqrt(1 - r)) (Jacobson and Truax 1991)
    double band = 0;       ///< changes up to this size, up or down, may come from retaking alone (95 %)
    bool reliable = false; ///< |RC| > 1.96
};

/// `reliability.r` is below 1 and its standard deviation above 0, as reliabilityOf gives it.
ReliableChange reliableChange(double first, double second, const Reliability& reliability);

} // namespace vw::axiology
