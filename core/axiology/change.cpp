// SPDX-License-Identifier: GPL-3.0-or-later
// Retest pairs, their correlation, and the reliable change index.
#include "core/axiology/change.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vw::axiology {
namespace {

constexpr std::int64_t dayMillis = 86'400'000;
constexpr double normalQuantile = 1.96; ///< the two-sided 95 % of a normal distribution
constexpr double exactQuantile = 1.959964;

bool isRetest(const Observation& first, const Observation& second, std::span<const UtcMillis> sessions) {
    const std::int64_t apart = second.at.count - first.at.count;
    if (apart < leastRetestDays * dayMillis || apart > mostRetestDays * dayMillis) return false;
    return std::none_of(sessions.begin(), sessions.end(),
                        [&](UtcMillis at) { return first.at <= at && at <= second.at; });
}

struct Sums {
    double first = 0, second = 0, firstSquares = 0, secondSquares = 0, products = 0;
};

/// Sums of squares and products about the means.
Sums about(std::span<const RetestPoint> pairs) {
    Sums total, out;
    for (const RetestPoint& pair : pairs) {
        total.first += pair.first;
        total.second += pair.second;
    }
    // Divided once, so that values that do not vary are their mean exactly.
    const auto count = static_cast<double>(pairs.size());
    const double firstMean = total.first / count, secondMean = total.second / count;
    for (const RetestPoint& pair : pairs) {
        const double first = pair.first - firstMean, second = pair.second - secondMean;
        out.firstSquares += first * first;
        out.secondSquares += second * second;
        out.products += first * second;
    }
    return out;
}

} // namespace

std::vector<RetestPoint> retestPoints(std::span<const Observation> observations,
                                      std::span<const UtcMillis> sessions) {
    std::vector<Observation> ordered(observations.begin(), observations.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Observation& a, const Observation& b) { return a.at < b.at; });
    std::vector<RetestPoint> out;
    for (std::size_t i = 1; i < ordered.size(); ++i) {
        if (!isRetest(ordered[i - 1], ordered[i], sessions)) continue;
        out.push_back({ordered[i - 1].value, ordered[i].value});
        ++i; // the second of a pair is not the first of the next
    }
    return out;
}

std::pair<double, double> correlationInterval(double r, std::size_t pairs) {
    const double z = std::atanh(r), margin = exactQuantile / std::sqrt(static_cast<double>(pairs) - 3);
    return {std::tanh(z - margin), std::tanh(z + margin)};
}

std::optional<Reliability> reliabilityOf(std::span<const RetestPoint> pairs) {
    if (pairs.size() < leastRetestPairs) return std::nullopt;
    const Sums sums = about(pairs);
    if (sums.firstSquares <= 0 || sums.secondSquares <= 0) return std::nullopt;
    Reliability out;
    out.pairs = pairs.size();
    out.r = sums.products / std::sqrt(sums.firstSquares * sums.secondSquares);
    constexpr double almostOne = 1 - 1e-9; // no error left to compare a change with
    if (std::abs(out.r) > almostOne) return std::nullopt;
    std::tie(out.low, out.high) = correlationInterval(out.r, pairs.size());
    out.standardDeviation = std::sqrt(sums.firstSquares / static_cast<double>(pairs.size() - 1));
    return out;
}

ReliableChange reliableChange(double first, double second, const Reliability& reliability) {
    const double ofDifference = std::sqrt(2.0) * reliability.standardDeviation * std::sqrt(1 - reliability.r);
    ReliableChange out;
    out.index = (second - first) / ofDifference;
    out.band = normalQuantile * ofDifference;
    out.reliable = std::abs(out.index) > normalQuantile;
    return out;
}

} // namespace vw::axiology
