// SPDX-License-Identifier: GPL-3.0-or-later
// Every sum of the scoring is a sum over items of a number that depends on the item and its rank alone. These
// numbers lie side by side in the lanes of two words, so that two additions an item make all sums at once.
//
//   first word    8 lanes of 8 bit: DIM-I, DIM-E, DIM-S, INT-I, INT-E, INT-S, DIS, not used
//   second word   3 lanes of 8 bit: pos_I, pos_E, pos_S; from bit 32: sum of squared differences
//
// No lane can run over: DIM-x is at most 82, INT-x less, DIS 18, the squares 1938.
#include "core/axiology/batch.h"

#include <algorithm>
#include <cstdlib>

namespace vw::axiology {
namespace {

constexpr int laneBits = 8;
constexpr int integrationLane = 3;
constexpr int disLane = 6;
constexpr int squaresBit = 32;
/// A power of two, so that a rank that is none cannot reach beyond the row.
constexpr std::size_t rowLength = 32;
constexpr std::uint32_t everyRank = 0b111'1111'1111'1111'1110;

struct Sums {
    std::uint64_t first = 0;
    std::uint64_t second = 0;
};

using Table = std::array<std::array<Sums, rowLength>, formulaCount>;

Sums contribution(Norm item, int rank) {
    const int difference = item.place() - rank;
    const int deviation = item.good() ? difference : -difference;
    const int lane = static_cast<int>(scoringDimension(item));
    const auto at = [](int value, int bit) { return static_cast<std::uint64_t>(value) << bit; };
    const bool wrongSide = item.good() != (rank <= goodCount);
    Sums out;
    out.first =
        at(std::abs(deviation), lane * laneBits) |
        at(std::max(0, std::abs(deviation) - integrationTolerance), (integrationLane + lane) * laneBits) |
        at(wrongSide ? 1 : 0, disLane * laneBits);
    out.second = at(std::max(0, deviation), lane * laneBits) | at(difference * difference, squaresBit);
    return out;
}

const Table& table() {
    static const Table made = [] {
        Table out{};
        for (int place = 1; place <= formulaCount; ++place)
            for (int rank = 1; rank <= formulaCount; ++rank)
                out[Norm(place).index()][static_cast<std::size_t>(rank)] = contribution(Norm(place), rank);
        return out;
    }();
    return made;
}

std::uint8_t lane(std::uint64_t word, std::size_t number) {
    return static_cast<std::uint8_t>(word >> (number * laneBits));
}

int largest(const std::array<std::uint8_t, 3>& values) { return std::max({values[0], values[1], values[2]}); }

PackedProfile unpack(const Sums& sums) {
    PackedProfile out;
    int dif = 0, integration = 0;
    for (std::size_t x = 0; x < allDimensions.size(); ++x) {
        out.dimensionDim[x] = lane(sums.first, x);
        out.dimensionIntegration[x] = lane(sums.first, integrationLane + x);
        out.positive[x] = lane(sums.second, x);
        out.negative[x] = static_cast<std::uint8_t>(out.dimensionDim[x] - out.positive[x]);
        dif += out.dimensionDim[x];
        integration += out.dimensionIntegration[x];
    }
    const int dim = 3 * largest(out.dimensionDim) - dif;
    const int q2 = dim + integration + lane(sums.first, disLane);
    out.dif = static_cast<std::uint8_t>(dif);
    out.dim = static_cast<std::uint8_t>(dim);
    out.integration = static_cast<std::uint8_t>(integration);
    out.di = static_cast<std::uint8_t>(3 * largest(out.dimensionIntegration) - integration);
    out.dis = lane(sums.first, disLane);
    out.q1 = static_cast<std::uint16_t>(dif + q2);
    out.q2 = static_cast<std::uint16_t>(q2);
    out.squaredDifferences = static_cast<std::uint16_t>(sums.second >> squaresBit);
    out.valid = true;
    return out;
}

PackedProfile scoreOne(const PackedRanks& ranks, const Table& contributions) {
    Sums sums;
    std::uint32_t seen = 0, beyond = 0;
    for (std::size_t i = 0; i < formulaCount; ++i) {
        const std::size_t rank = ranks[i] % rowLength;
        sums.first += contributions[i][rank].first;
        sums.second += contributions[i][rank].second;
        seen |= std::uint32_t{1} << rank;
        beyond |= ranks[i];
    }
    return seen == everyRank && beyond < rowLength ? unpack(sums) : PackedProfile{};
}

} // namespace

std::size_t scoreBatch(std::span<const PackedRanks> rankings, std::span<PackedProfile> out) {
    assert(rankings.size() == out.size());
    const Table& contributions = table();
    std::size_t refused = 0;
    for (std::size_t i = 0; i < rankings.size(); ++i) {
        out[i] = scoreOne(rankings[i], contributions);
        refused += out[i].valid ? 0 : 1;
    }
    return refused;
}

} // namespace vw::axiology
