// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the tables: by counting where that is possible, else by simulation.
#include "core/axiology/null_table.h"

#include "core/axiology/full_null_counts.h"
#include "core/axiology/random.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <unordered_map>

namespace vw::axiology {
namespace {

constexpr int simulatedDraws = 100'000;
constexpr std::uint64_t simulationSeed = 20'240'117; // any number would do, as long as it stays

int distance(int row, int column) { return std::abs(row - column); }
int squaredDistance(int row, int column) { return (row - column) * (row - column); }
int beyondTwo(int row, int column) { return std::max(0, std::abs(row - column) - 2); }

/// The norm places of one dimension, or of all three.
std::vector<int> placesOf(std::optional<Dimension> dimension) {
    std::vector<int> out;
    for (int place = 1; place <= formulaCount; ++place)
        if (!dimension || scoringDimension(Norm(place)) == *dimension) out.push_back(place);
    return out;
}

/// Sum of a cost over the items of a dimension (or all). Sorted, the halves are two independent choices.
Counts costCounts(std::optional<Dimension> dimension, Null null, Cost cost) {
    const std::vector<int> places = placesOf(dimension);
    if (null == Null::fullyRandom) return assignmentCounts(places, formulaCount, cost);
    std::vector<int> good, bad;
    for (const int place : places)
        (place <= goodCount ? good : bad).push_back(place <= goodCount ? place : place - goodCount);
    return convolve(assignmentCounts(good, goodCount, cost), assignmentCounts(bad, goodCount, cost));
}

Counts difCounts(Null null) {
    if (null == Null::fullyRandom) return footruleCounts(formulaCount);
    const Counts half = footruleCounts(goodCount);
    return convolve(half, half);
}

Counts allIntegrationCounts(Null null) {
    if (null == Null::sorted) return costCounts(std::nullopt, null, beyondTwo);
    return {integrationCounts.begin(), integrationCounts.end()};
}

Counts squaredDifferenceCounts(Null null) {
    if (null == Null::sorted) return costCounts(std::nullopt, null, squaredDistance);
    constexpr std::size_t largest = 1938;
    Counts out(largest + 1);
    for (std::size_t i = 0; i < lowerSquaredDifferenceCounts.size(); ++i)
        out[2 * i] = out[largest - 2 * i] = lowerSquaredDifferenceCounts[i];
    return out;
}

/// 2j items are on the wrong side when j of the nine good ones are: C(9,j)^2 of C(18,9) ways.
Counts disCounts(Null null) {
    if (null == Null::sorted) return {1};
    Counts out(formulaCount + 1);
    std::uint64_t choose = 1;
    for (std::uint64_t j = 0; j <= goodCount; ++j) {
        out[2 * j] = choose * choose;
        choose = choose * (goodCount - j) / (j + 1);
    }
    return out;
}

Counts countsOf(Index index, Null null) {
    const auto within = [index](Index first) {
        return allDimensions[static_cast<std::size_t>(index) - static_cast<std::size_t>(first)];
    };
    switch (index) {
    case Index::dimIntrinsic:
    case Index::dimExtrinsic:
    case Index::dimSystemic:
        return costCounts(within(Index::dimIntrinsic), null, distance);
    case Index::integrationIntrinsic:
    case Index::integrationExtrinsic:
    case Index::integrationSystemic:
        return costCounts(within(Index::integrationIntrinsic), null, beyondTwo);
    case Index::integration:
        return allIntegrationCounts(null);
    case Index::dif:
        return difCounts(null);
    case Index::dis:
        return disCounts(null);
    case Index::rho:
        return squaredDifferenceCounts(null);
    default:
        return {};
    }
}

/// The value as a table holds it: ascending from the norm on.
double tableValue(Index index, std::size_t sum) {
    if (index != Index::rho) return static_cast<double>(sum);
    Profile profile;
    profile.squaredDifferences = static_cast<int>(sum);
    return -profile.rho();
}

std::array<Norm, formulaCount> drawOrder(Null null, SeededRandom& random) {
    std::array<Norm, formulaCount> order = Ranking::ofNorm().order();
    const std::span<Norm> all = order;
    if (null == Null::fullyRandom) {
        random.shuffle(all);
    } else {
        random.shuffle(all.first(goodCount));
        random.shuffle(all.subspan(goodCount));
    }
    return order;
}

void append(NullTable& table, double value, std::uint64_t count) {
    table.values.push_back(value);
    table.cumulative.push_back((table.cumulative.empty() ? 0 : table.cumulative.back()) + count);
}

/// One table for each of the indices, all from the same draws.
std::vector<NullTable> simulate(Null null, std::span<const Index> indices) {
    SeededRandom random(simulationSeed);
    std::vector<std::unordered_map<double, std::uint64_t>> tallies(indices.size());
    for (int draw = 0; draw < simulatedDraws; ++draw) {
        const Profile profile = score(Ranking::fromOrder(drawOrder(null, random)).value());
        for (std::size_t i = 0; i < indices.size(); ++i) {
            const double value = valueOf(indices[i], profile);
            ++tallies[i][indices[i] == Index::rho ? -value : value];
        }
    }
    std::vector<NullTable> out(indices.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].exact = false;
        for (const auto& [value, count] : std::map(tallies[i].begin(), tallies[i].end()))
            append(out[i], value, count);
    }
    return out;
}

} // namespace

bool counted(Index index) {
    switch (index) {
    case Index::dim:
    case Index::di:
    case Index::dimPercent:
    case Index::integrationPercent:
    case Index::attitudePercent:
    case Index::q1:
    case Index::q2:
        return false;
    default:
        return true;
    }
}

NullTable countedTable(Index index, Null null) {
    NullTable out;
    const Counts counts = countsOf(index, null);
    for (std::size_t sum = 0; sum < counts.size(); ++sum)
        if (counts[sum] != 0) append(out, tableValue(index, sum), counts[sum]);
    return out;
}

NullTable simulatedTable(Index index, Null null) { return simulate(null, std::array{index}).front(); }

std::array<NullTable, indexCount> simulatedTables(Null null) {
    std::vector<Index> wanted;
    for (int i = 0; i < indexCount; ++i)
        if (!counted(static_cast<Index>(i))) wanted.push_back(static_cast<Index>(i));
    std::vector<NullTable> tables = simulate(null, wanted);
    std::array<NullTable, indexCount> out;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        out[static_cast<std::size_t>(wanted[i])] = std::move(tables[i]);
    return out;
}

} // namespace vw::axiology
