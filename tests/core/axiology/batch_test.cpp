// SPDX-License-Identifier: GPL-3.0-or-later
// Scoring in bulk says what scoring one by one says.
#include "core/axiology/batch.h"
#include "core/axiology/random.h"
#include "tests/support/catch.h"

#include <numeric>

namespace vw::axiology {
namespace {

PackedRanks randomRanks(SeededRandom& random) {
    PackedRanks out;
    std::iota(out.begin(), out.end(), std::uint8_t{1});
    random.shuffle(std::span<std::uint8_t>(out));
    return out;
}

Profile oneByOne(const PackedRanks& packed) {
    const std::vector<int> ranks(packed.begin(), packed.end());
    return score(*Ranking::fromRanks(ranks));
}

bool same(const PackedProfile& packed, const Profile& profile) {
    for (const Dimension dimension : allDimensions) {
        const auto x = static_cast<std::size_t>(dimension);
        const DimensionScore& scored = profile.dimensions[dimension];
        if (packed.dimensionDim[x] != scored.dim || packed.dimensionIntegration[x] != scored.integration ||
            packed.positive[x] != scored.positive || packed.negative[x] != scored.negative)
            return false;
    }
    return packed.valid && packed.dif == profile.dif && packed.dim == profile.dim &&
           packed.integration == profile.integration && packed.di == profile.di &&
           packed.dis == profile.dis && packed.q1 == profile.q1() && packed.q2 == profile.q2() &&
           packed.squaredDifferences == profile.squaredDifferences;
}

} // namespace

TEST_CASE("fifty thousand random rankings score alike in bulk and one by one") {
    SeededRandom random(41);
    std::vector<PackedRanks> rankings(50'000);
    for (PackedRanks& ranks : rankings)
        ranks = randomRanks(random);
    std::vector<PackedProfile> profiles(rankings.size());
    CHECK(scoreBatch(rankings, profiles) == 0);
    for (std::size_t i = 0; i < rankings.size(); ++i)
        if (!same(profiles[i], oneByOne(rankings[i]))) FAIL(i);
}

TEST_CASE("the rankings that reach the largest sums fit their lanes") {
    // The norm, its reverse (DIF 162, squares 1938, DIS 18), and the largest DIM-I, 82.
    const std::vector<PackedRanks> rankings{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18},
                                            {18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1},
                                            {18, 4, 5, 17, 16, 6, 7, 8, 9, 10, 11, 12, 13, 3, 2, 14, 15, 1}};
    std::vector<PackedProfile> profiles(rankings.size());
    CHECK(scoreBatch(rankings, profiles) == 0);
    for (std::size_t i = 0; i < rankings.size(); ++i)
        CHECK(same(profiles[i], oneByOne(rankings[i])));
    CHECK(profiles[1].dif == 162);
    CHECK(profiles[1].squaredDifferences == 1938);
    CHECK(profiles[2].dimensionDim[0] == 82);
}

TEST_CASE("ranks that are no ranking are counted and left without a score") {
    const PackedRanks good{2, 1, 4, 7, 3, 6, 9, 8, 5, 11, 12, 13, 14, 10, 17, 15, 16, 18};
    std::vector<PackedRanks> rankings(6, good);
    rankings[0][3] = 0;
    rankings[1][3] = 19;
    rankings[2][3] = 7 + 32; // the same place of a row as 7
    rankings[3][3] = 8;      // twice
    rankings[4][3] = 255;
    std::vector<PackedProfile> profiles(rankings.size());
    CHECK(scoreBatch(rankings, profiles) == 5);
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(profiles[i] == PackedProfile{});
    CHECK(profiles[5].valid);
    CHECK(profiles[5].q1 == 41); // the gold vector of the world part
    CHECK(scoreBatch({}, {}) == 0);
}

} // namespace vw::axiology
