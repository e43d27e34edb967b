// SPDX-License-Identifier: GPL-3.0-or-later
// How far a submitted ranking may be interpreted, with every reason; the words for them are the UI's.
#pragma once

#include "core/axiology/profile.h"
#include "core/base/clock.h"

#include <chrono>

namespace vw::axiology {

/// Where an item was put before the order inside was asked for.
enum class Bucket : std::uint8_t { good, unsure, bad };
inline constexpr std::array allBuckets{Bucket::good, Bucket::unsure, Bucket::bad};

/// What a short retest of a few pairs gave; see retest.h.
struct Retest {
    int asked = 0;
    int agreed = 0; ///< answered in the order of the ranking
    friend bool operator==(const Retest&, const Retest&) = default;
};

/// How a ranking came about. Whatever was not recorded is left out, and then not judged.
struct Evidence {
    std::optional<Ranking> displayed;                        ///< the order shown at the start
    std::optional<std::array<Bucket, formulaCount>> buckets; ///< by norm order
    int untouched = 0;                                       ///< items that no step ever named
    std::optional<std::chrono::milliseconds> activeTime;     ///< see activeTime()
    std::optional<Retest> retest;
};

enum class Verdict : std::uint8_t { ok, caution, doNotInterpret };

/// Why a verdict is not ok, in the order in which they are reported.
enum class Reason : std::uint8_t {
    goodAndBadMixed,       ///< DIS of 6 or more: do not interpret (the rule of a published scoring sheet)
    farFromNormAsByChance, ///< DIF of 74 or more: random orders are as near in 2.7 % of cases
    orderInsideNotDistinguishable, ///< DIS 0 with DIF over 36: who only tells good from bad does as well
    closeToDisplayedOrder,         ///< footrule of at most 20 to the start order (by chance 5e-9)
    closeToReversedDisplayedOrder,
    nothingReorderedInBucket,    ///< five or more items of one bucket are in the order shown
    bucketCloseToDisplayedOrder, ///< nearer than 1 in 200 random orders of that bucket, though not the same
    bucketCloseToReversedDisplayedOrder,
    itemsUntouched,
    tooFast,         ///< less than a minute of active time
    retestDisagrees, ///< fewer than 5 of 6 pairs (chance of at least 5: 7/64)
};

/// The verdict on one part. A ranking is never silently discarded.
struct Validity {
    Verdict verdict = Verdict::ok;
    std::vector<Reason> reasons; ///< in the order of Reason, each once; empty when ok

    [[nodiscard]] bool has(Reason reason) const;
    /// False when neither single items nor dimensions may be spoken about, only the whole.
    [[nodiscard]] bool allowsDetail() const;
    friend bool operator==(const Validity&, const Validity&) = default;
};

Validity validate(const Ranking& ranking, const Evidence& evidence);

/// Time spent between steps; gaps of over 30 s, and clocks that go back, do not count.
std::chrono::milliseconds activeTime(std::span<const UtcMillis> steps);

} // namespace vw::axiology
