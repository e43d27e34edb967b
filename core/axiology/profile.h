// SPDX-License-Identifier: GPL-3.0-or-later
// The indices of one part and of both together, computed from rankings. What they may be used to say is
// decided in validity.h; bands are data of the instrument.
#pragma once

#include "core/axiology/ranking.h"

#include <optional>
#include <vector>

namespace vw::axiology {

/// One value for each dimension of value.
template <class T>
struct ByDimension {
    std::array<T, allDimensions.size()> values{};

    constexpr T& operator[](Dimension dimension) { return values[static_cast<std::size_t>(dimension)]; }
    constexpr const T& operator[](Dimension dimension) const {
        return values[static_cast<std::size_t>(dimension)];
    }
    friend bool operator==(const ByDimension&, const ByDimension&) = default;
};

/// Names the norm order and the formulas below. Written beside exported ranks and indices; a new one whenever
/// any index of any ranking would change.
inline constexpr std::string_view keyVersion = "valuewright-key-1";

/// A displacement of up to two ranks does not count against integration.
inline constexpr int integrationTolerance = 2;
/// Below this DIM-x a bias is too little to be put into words: swapping ranks 1 and 2 alone gives -10 and 10.
inline constexpr int leastClarityForBiasWords = 6;

/// Spearman's rho of a sum of squared differences: 1 - 6 sum / (18 * 323).
constexpr double rhoOf(double squaredDifferences) { return 1.0 - squaredDifferences / 969.0; }

/// What the six items of one dimension add up to. Ranks, so whole numbers; 0 is the norm.
struct DimensionScore {
    int dim = 0;         ///< DIM-x: sum of |d|; I 0..82, E 0..70, S 0..64, not comparable raw with each other
    int positive = 0;    ///< pos_x: sum of the d above 0 (more strongly felt than the norm)
    int negative = 0;    ///< neg_x: sum of the -d below 0
    int integration = 0; ///< INT-x: sum of what |d| exceeds 2 by

    [[nodiscard]] int net() const { return positive - negative; }
    [[nodiscard]] int clarity() const { return dim; } ///< 0 is the clearest
    /// -10 (all undervalued) to 10; 0 when clarity is 0. Ipsative: never three independent traits.
    [[nodiscard]] double bias() const;
    friend bool operator==(const DimensionScore&, const DimensionScore&) = default;
};

/// Every index of one part. Plain value; whole numbers are exact, doubles unrounded.
/// Source: the scoring of Hartman's axiology as four independent implementations agree on it.
struct Profile {
    std::array<int, formulaCount> deviations{}; ///< d of each item, by norm order; see deviation()
    ByDimension<DimensionScore> dimensions;
    int positive = 0;           ///< sum of pos_x
    int negative = 0;           ///< sum of neg_x, never less than `positive`
    int dif = 0;                ///< DIF, differentiation: the footrule to the norm, 0..162, even
    int dim = 0;                ///< DIM: 3 max(DIM-x) - DIF
    int integration = 0;        ///< INT: sum of INT-x
    int di = 0;                 ///< DI: 3 max(INT-x) - INT
    int dis = 0;                ///< DIS: items on the wrong side of the line between good and bad, even
    int squaredDifferences = 0; ///< sum of (norm - rank)^2, 0..1938, even

    [[nodiscard]] int deviation(Norm item) const { return deviations[item.index()]; }
    [[nodiscard]] double dimPercent() const;            ///< DIM%, 0 when DIF is 0; may exceed 100
    [[nodiscard]] double integrationPercent() const;    ///< INT%, 0 when DIF is 0
    [[nodiscard]] double attitudePercent() const;       ///< AI%, 50 when DIF is 0, else 50..100
    [[nodiscard]] int q1() const { return dif + q2(); } ///< VQ1 of world, SQ1 of self
    [[nodiscard]] int q2() const { return dim + integration + dis; } ///< VQ2 of world, SQ2 of self
    [[nodiscard]] double rho() const; ///< Spearman's rank correlation with the norm, -1..1
    friend bool operator==(const Profile&, const Profile&) = default;
};

Profile score(const Ranking& ranking);

/// World and self together; k=1 from Q1 ("quantity"), k=2 from Q2 ("quality"). Exported, never banded or
/// trended: with self 0 and world 100 the product is 0.
struct Balance {
    std::optional<double> relative; ///< BQr = self / world; not available when world is 0
    double absolute = 0;            ///< BQa = (self + world) / 2
    std::optional<double> capacity; ///< CQ = BQr * BQa; not available with BQr
};
struct Combined {
    Balance first;
    Balance second;
};
Combined combine(const Profile& world, const Profile& self);

/// The items of a part by how near to the norm they were put.
struct Perspectives {
    std::vector<Norm> assets;      ///< |d| at most the threshold, by norm order
    std::vector<Norm> liabilities; ///< the rest, farthest first, ties by norm order
};
/// `threshold` is data of the instrument (at least 0).
Perspectives perspectives(const Profile& profile, int threshold);

/// The items that DIS counts, by norm order: good ones ranked behind the ninth place, bad ones before.
std::vector<Norm> mixedUp(const Ranking& ranking);

} // namespace vw::axiology
