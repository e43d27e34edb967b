// SPDX-License-Identifier: GPL-3.0-or-later
// Goal Attainment Scaling: several goals as one T-score.
#pragma once

#include "core/coaching/goal.h"

namespace vw::coaching::gas {

/// The T-score is for the coach, and says nothing below this number of goals.
inline constexpr std::size_t leastGoals = 3;

/// One goal as the formula takes it.
struct Attainment {
    int weight = 1;
    Level level;
};

/// T = 50 + 10 Σwx / √(0.7 Σw² + 0.3 (Σw)²); 50 is "as hoped", ten points are one standard deviation.
/// Source: Kiresuk & Sherman (1968), intercorrelation 0.3. Error badInput without goals or for a weight
/// below 1. Unrounded.
Result<double> tScore(std::span<const Attainment> goals);

/// Before and now, over the goals that have a scale, a baseline and a level and are not archived.
struct Progress {
    std::size_t goals = 0;
    double baseline = 0; ///< T-score of the baselines
    double now = 0;      ///< T-score of the levels
    [[nodiscard]] double change() const { return now - baseline; }
};
/// None below leastGoals.
std::optional<Progress> progress(std::span<const Goal> goals);

} // namespace vw::coaching::gas
