// SPDX-License-Identifier: GPL-3.0-or-later
// Scoring: whole numbers throughout; a division only where an index is one.
#include "core/axiology/profile.h"

#include <algorithm>
#include <cstdlib>

namespace vw::axiology {
namespace {

bool onWrongSide(Norm item, Rank rank) { return item.good() != (rank.place <= goodCount); }

void add(DimensionScore& score, int deviation) {
    const int size = std::abs(deviation);
    score.dim += size;
    (deviation > 0 ? score.positive : score.negative) += size;
    score.integration += std::max(0, size - integrationTolerance);
}

Balance balance(int world, int self) {
    Balance out;
    out.absolute = (self + world) / 2.0;
    if (world == 0) return out;
    out.relative = static_cast<double>(self) / world;
    out.capacity = *out.relative * out.absolute;
    return out;
}

} // namespace

double DimensionScore::bias() const { return dim == 0 ? 0.0 : 20.0 * positive / dim - 10.0; }

double Profile::dimPercent() const { return dif == 0 ? 0.0 : 100.0 * dim / dif; }
double Profile::integrationPercent() const { return dif == 0 ? 0.0 : 100.0 * integration / dif; }
double Profile::attitudePercent() const { return dif == 0 ? 50.0 : 100.0 * negative / dif; }
double Profile::rho() const { return rhoOf(squaredDifferences); }

Profile score(const Ranking& ranking) {
    Profile out;
    for (int place = 1; place <= formulaCount; ++place) {
        const Norm item(place);
        const Rank rank = ranking.rankOf(item);
        const int difference = place - rank.place;
        const int deviation = item.good() ? difference : -difference;
        out.deviations[item.index()] = deviation;
        add(out.dimensions[scoringDimension(item)], deviation);
        out.squaredDifferences += difference * difference;
        out.dis += onWrongSide(item, rank) ? 1 : 0;
    }
    int largestDim = 0, largestIntegration = 0;
    for (const DimensionScore& dimension : out.dimensions.values) {
        out.dif += dimension.dim;
        out.positive += dimension.positive;
        out.negative += dimension.negative;
        out.integration += dimension.integration;
        largestDim = std::max(largestDim, dimension.dim);
        largestIntegration = std::max(largestIntegration, dimension.integration);
    }
    out.dim = 3 * largestDim - out.dif;
    out.di = 3 * largestIntegration - out.integration;
    return out;
}

Combined combine(const Profile& world, const Profile& self) {
    return {balance(world.q1(), self.q1()), balance(world.q2(), self.q2())};
}

Perspectives perspectives(const Profile& profile, int threshold) {
    Perspectives out;
    const auto size = [&](Norm item) { return std::abs(profile.deviation(item)); };
    for (int place = 1; place <= formulaCount; ++place)
        (size(Norm(place)) <= threshold ? out.assets : out.liabilities).emplace_back(place);
    std::stable_sort(out.liabilities.begin(), out.liabilities.end(),
                     [&](Norm a, Norm b) { return size(a) > size(b); });
    return out;
}

std::vector<Norm> mixedUp(const Ranking& ranking) {
    std::vector<Norm> out;
    for (int place = 1; place <= formulaCount; ++place)
        if (onWrongSide(Norm(place), ranking.rankOf(Norm(place)))) out.emplace_back(place);
    return out;
}

} // namespace vw::axiology
