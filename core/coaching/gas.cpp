// SPDX-License-Identifier: GPL-3.0-or-later
// The T-score of Goal Attainment Scaling.
#include "core/coaching/gas.h"

#include <cmath>

namespace vw::coaching::gas {

namespace {

constexpr double intercorrelation = 0.3; // assumed between goals by Kiresuk & Sherman (1968)

} // namespace

Result<double> tScore(std::span<const Attainment> goals) {
    double weighted = 0;
    double weights = 0;
    double squares = 0;
    for (const Attainment& goal : goals) {
        if (goal.weight < 1) return badInput("The weight of a goal is a number from 1 to 10.");
        weighted += goal.weight * goal.level.value();
        weights += goal.weight;
        squares += static_cast<double>(goal.weight) * goal.weight;
    }
    if (goals.empty()) return badInput("A score needs at least one goal.");
    return 50 +
           10 * weighted / std::sqrt((1 - intercorrelation) * squares + intercorrelation * weights * weights);
}

std::optional<Progress> progress(std::span<const Goal> goals) {
    std::vector<Attainment> before;
    std::vector<Attainment> now;
    for (const Goal& goal : goals) {
        if (goal.archived || goal.scale.empty() || !goal.baseline || !goal.level) continue;
        before.push_back({goal.weight, *goal.baseline});
        now.push_back({goal.weight, *goal.level});
    }
    if (now.size() < leastGoals) return std::nullopt;
    const Result<double> baseline = tScore(before);
    const Result<double> current = tScore(now);
    if (!baseline || !current) return std::nullopt;
    return Progress{now.size(), *baseline, *current};
}

} // namespace vw::coaching::gas
