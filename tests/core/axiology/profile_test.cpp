// SPDX-License-Identifier: GPL-3.0-or-later
// The gold vectors of the literature, the combined indices, and what holds for every ranking.
#include "core/axiology/profile.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <random>

namespace vw::axiology {
namespace {

/// One row of the table of gold vectors; triples are by dimension I, E, S.
struct Gold {
    const char* ranks; // by norm order
    std::array<int, 3> dim, integration, positive, negative;
    int dif, dimension, int_, di, dis;
    double dimPercent, integrationPercent, attitudePercent;
    int q1, q2, squaredDifferences;
    double rho;
};

// The first three rows are a published implementation's own tests; the rest are extreme protocols worked out
// by hand from the definitions.
// clang-format off
const Gold goldRows[] = {
    // world
    {"2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18", {12, 4, 10}, {3, 0, 2}, {4, 3, 6}, {8, 1, 4},
     26, 10, 5, 4, 0, 38.4615, 19.2308, 50, 41, 15, 62, .936017},
    // self
    {"4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17", {18, 18, 16}, {7, 9, 9}, {6, 4, 16}, {12, 14, 0},
     52, 2, 25, 2, 0, 3.8462, 48.0769, 50, 79, 27, 240, .752322},
    {"2 3 4 1 7 13 5 6 8 9 10 11 14 15 17 12 16 18", {9, 13, 10}, {1, 5, 2}, {6, 3, 3}, {3, 10, 7},
     32, 7, 8, 7, 2, 21.875, 25, 62.5, 49, 17, 100, .896801},
    // perfect
    {"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18", {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
     0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 1},
    // inverted
    {"18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1", {74, 50, 38}, {62, 38, 28}, {0, 0, 0}, {74, 50, 38},
     162, 60, 128, 58, 18, 37.0370, 79.0123, 100, 368, 206, 1938, -1},
    // halves reversed
    {"9 8 7 6 5 4 3 2 1 18 17 16 15 14 13 12 11 10", {20, 28, 32}, {12, 16, 20}, {0, 16, 24}, {20, 12, 8},
     80, 16, 48, 12, 0, 20, 60, 50, 144, 64, 480, .504644},
    // halves swapped
    {"10 11 12 13 14 15 16 17 18 1 2 3 4 5 6 7 8 9", {54, 54, 54}, {42, 42, 42}, {0, 0, 0}, {54, 54, 54},
     162, 0, 126, 0, 18, 0, 77.7778, 100, 306, 144, 1458, -.504644},
    // first two swapped
    {"2 1 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18", {1, 1, 0}, {0, 0, 0}, {0, 1, 0}, {1, 0, 0},
     2, 1, 0, 0, 0, 50, 0, 50, 3, 1, 2, .997936},
    // ninth and tenth swapped
    {"1 2 3 4 5 6 7 8 10 9 11 12 13 14 15 16 17 18", {0, 0, 2}, {0, 0, 0}, {0, 0, 0}, {0, 0, 2},
     2, 4, 0, 0, 2, 200, 0, 100, 8, 6, 2, .997936},
};
// clang-format on

Profile profileOf(const char* ranks) { return score(*Ranking::fromText(ranks)); }

Ranking randomRanking(std::mt19937& random) {
    std::array<int, formulaCount> ranks{};
    std::iota(ranks.begin(), ranks.end(), 1);
    std::shuffle(ranks.begin(), ranks.end(), random);
    return *Ranking::fromRanks(ranks);
}

} // namespace

TEST_CASE("every index of the gold vectors") {
    for (const Gold& gold : goldRows) {
        INFO(gold.ranks);
        const Profile profile = profileOf(gold.ranks);
        for (const Dimension dimension : allDimensions) {
            const auto i = static_cast<std::size_t>(dimension);
            const DimensionScore& scored = profile.dimensions[dimension];
            CHECK(scored.dim == gold.dim[i]);
            CHECK(scored.integration == gold.integration[i]);
            CHECK(scored.positive == gold.positive[i]);
            CHECK(scored.negative == gold.negative[i]);
        }
        CHECK(profile.dif == gold.dif);
        CHECK(profile.dim == gold.dimension);
        CHECK(profile.integration == gold.int_);
        CHECK(profile.di == gold.di);
        CHECK(profile.dis == gold.dis);
        CHECK(profile.dimPercent() == Approx(gold.dimPercent).margin(5e-5));
        CHECK(profile.integrationPercent() == Approx(gold.integrationPercent).margin(5e-5));
        CHECK(profile.attitudePercent() == Approx(gold.attitudePercent).margin(5e-5));
        CHECK(profile.q1() == gold.q1);
        CHECK(profile.q2() == gold.q2);
        CHECK(profile.squaredDifferences == gold.squaredDifferences);
        CHECK(profile.rho() == Approx(gold.rho).margin(5e-7));
    }
}

TEST_CASE("the world gold vector item by item") {
    const std::array<int, formulaCount> worked{-1, 1, -1, -3, 2, 0, -2, 0, 4, 1, 1, 1, 1, -4, 2, -1, -1, 0};
    CHECK(profileOf(goldRows[0].ranks).deviations == worked);
}

TEST_CASE("clarity and bias of the gold vectors") {
    const double published[3][3] = {{-3.3333, 5, 2}, {-3.3333, -5.5556, 10}, {3.3333, -5.3846, -4}};
    for (std::size_t row = 0; row < 3; ++row) {
        const Profile profile = profileOf(goldRows[row].ranks);
        for (std::size_t i = 0; i < 3; ++i)
            CHECK(profile.dimensions.values[i].bias() == Approx(published[row][i]).margin(5e-5));
        CHECK(profile.dimensions[Dimension::intrinsic].clarity() == goldRows[row].dim[0]);
    }
    CHECK(profileOf(goldRows[3].ranks).dimensions[Dimension::intrinsic].bias() == 0);
    CHECK(profileOf(goldRows[0].ranks).dimensions[Dimension::intrinsic].net() == -4);
}

TEST_CASE("combined indices of the gold vectors") {
    const Combined both = combine(profileOf(goldRows[0].ranks), profileOf(goldRows[1].ranks));
    CHECK(both.first.relative.value() == Approx(1.926829).margin(5e-7));
    CHECK(both.first.absolute == 60);
    CHECK(both.first.capacity.value() == Approx(115.609756).margin(5e-7));
    CHECK(both.second.relative.value() == Approx(1.8));
    CHECK(both.second.absolute == 21);
    CHECK(both.second.capacity.value() == Approx(37.8));
}

TEST_CASE("without a world score there is no balance to speak of") {
    const Combined both = combine(profileOf(goldRows[3].ranks), profileOf(goldRows[1].ranks));
    CHECK_FALSE(both.first.relative.has_value());
    CHECK_FALSE(both.first.capacity.has_value());
    CHECK(both.first.absolute == 39.5);
}

TEST_CASE("assets and liabilities by a threshold") {
    const Profile profile = profileOf(goldRows[0].ranks); // d as listed above
    const auto places = [](const std::vector<Norm>& items) {
        std::vector<int> out;
        for (const Norm item : items)
            out.push_back(item.place());
        return out;
    };
    const Perspectives one = perspectives(profile, 1);
    CHECK(places(one.assets) == std::vector{1, 2, 3, 6, 8, 10, 11, 12, 13, 16, 17, 18});
    CHECK(places(one.liabilities) == std::vector{9, 14, 4, 5, 7, 15});
    CHECK(places(perspectives(profile, 0).assets) == std::vector{6, 8, 18});
    CHECK(perspectives(profile, 17).liabilities.empty());
    CHECK(places(mixedUp(*Ranking::fromText(goldRows[8].ranks))) == std::vector{9, 10});
}

TEST_CASE("what holds for every ranking") {
    std::mt19937 random(20240117);
    for (int i = 0; i < 20'000; ++i) {
        const Ranking ranking = randomRanking(random);
        const Profile profile = score(ranking);
        int goodRanks = 0;
        for (int place = 1; place <= goodCount; ++place)
            goodRanks += ranking.rankOf(Norm(place)).place;
        const bool holds =
            profile.dif % 2 == 0 && profile.dis % 2 == 0 && profile.squaredDifferences % 2 == 0 &&
            profile.dif == footrule(ranking, Ranking::ofNorm()) && profile.dif <= 162 &&
            profile.positive - profile.negative == 90 - 2 * goodRanks && profile.attitudePercent() >= 50 &&
            (profile.attitudePercent() == 50) == (profile.dis == 0) &&
            (profile.dis != 0 || profile.dif <= 80) && profile.dim >= 0 && profile.di >= 0 &&
            static_cast<int>(mixedUp(ranking).size()) == profile.dis;
        if (!holds) FAIL(ranking.toText());
        for (const DimensionScore& scored : profile.dimensions.values)
            if (scored.positive + scored.negative != scored.dim) FAIL(ranking.toText());
    }
}

TEST_CASE("the largest DIM of each dimension is reached and not passed") {
    // The six items with base x take the ranks farthest from them that no other needs more; found by hand.
    std::mt19937 random(7);
    const int largest[3] = {82, 70, 64};
    for (int i = 0; i < 20'000; ++i) {
        const Profile profile = score(randomRanking(random));
        for (std::size_t x = 0; x < 3; ++x)
            if (profile.dimensions.values[x].dim > largest[x]) FAIL(profile.dimensions.values[x].dim);
    }
    // I: norms 1 4 5 14 15 18 at ranks 18 17 16 3 2 1.
    CHECK(profileOf("18 4 5 17 16 6 7 8 9 10 11 12 13 3 2 14 15 1").dimensions.values[0].dim == 82);
    // E: norms 2 6 8 11 13 17 at ranks 18 17 16 3 2 1.
    CHECK(profileOf("4 18 5 6 7 17 8 16 9 10 3 11 2 12 13 14 1 15").dimensions.values[1].dim == 70);
    // S: norms 3 7 9 10 12 16 at ranks 18 17 16 3 2 1.
    CHECK(profileOf("4 5 18 6 7 8 17 9 16 3 10 2 11 12 13 1 14 15").dimensions.values[2].dim == 64);
}

} // namespace vw::axiology
