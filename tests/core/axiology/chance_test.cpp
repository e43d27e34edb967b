// SPDX-License-Identifier: GPL-3.0-or-later
// Chance distributions against published counts, closed forms, brute force and each other.
#include "core/axiology/chance.h"
#include "core/axiology/full_null_counts.h"
#include "core/axiology/null_table.h"
#include "core/axiology/random.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>

namespace vw::axiology {
namespace {

double full(Index index, double at) { return chance(index, Null::fullyRandom, at).p; }
double sorted(Index index, double at) { return chance(index, Null::sorted, at).p; }

std::vector<int> upTo(int last) {
    std::vector<int> out(static_cast<std::size_t>(last));
    std::iota(out.begin(), out.end(), 1);
    return out;
}

std::uint64_t total(const Counts& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

constexpr std::uint64_t factorial18 = 6'402'373'705'728'000;

} // namespace

TEST_CASE("footrule counts over all rankings are the published ones") {
    const Counts counts = footruleCounts(18);
    const std::uint64_t published[] = {1, 17, 168, 1220, 7172, 35852, 157132};
    for (std::size_t i = 0; i < std::size(published); ++i)
        CHECK(counts[2 * i] == published[i]);
    CHECK(counts[162] == 131'681'894'400); // (9!)^2
    CHECK(total(counts) == factorial18);
}

TEST_CASE("footrule counts of shorter lists are rows of OEIS A062869") {
    const std::vector<std::vector<std::uint64_t>> rows{
        {1, 4, 12, 24, 35, 24, 20},
        {1, 5, 18, 46, 93, 137, 148, 136, 100, 36},
        {1, 6, 25, 76, 187, 366, 591, 744, 884, 832, 716, 360, 252},
        {1, 7, 33, 115, 327, 765, 1523, 2553, 3696, 4852, 5708, 5892, 5452, 4212, 2844, 1764, 576}};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const Counts counts = footruleCounts(static_cast<int>(row) + 5);
        for (std::size_t k = 0; k < rows[row].size(); ++k)
            CHECK(counts[2 * k] == rows[row][k]);
        CHECK(counts.size() <= 2 * rows[row].size());
    }
    const Counts nine = footruleCounts(9); // the first five of its row are printed there
    CHECK(std::vector{nine[0], nine[2], nine[4], nine[6], nine[8]} ==
          std::vector<std::uint64_t>{1, 8, 42, 164, 524});
}

TEST_CASE("rankings of rho 0 are as many as OEIS A056876 says") {
    // The middle of the distribution: a sum of squares of n(n^2-1)/6.
    const std::pair<int, std::uint64_t> published[] = {{4, 2},   {5, 6},    {6, 0},        {7, 184},
                                                       {8, 936}, {9, 6688}, {11, 420'480}, {13, 44'405'142}};
    for (const auto& [size, count] : published) {
        const Counts counts = assignmentCounts(
            upTo(size), size, [](int row, int column) { return (row - column) * (row - column); });
        CHECK(counts[static_cast<std::size_t>(size * (size * size - 1) / 6)] == count);
    }
    // Of eighteen there are none, because 969 is odd and the sum always even.
    CHECK(full(Index::rho, 0) == full(Index::rho, rhoOf(968)));
}

TEST_CASE("counting agrees with going through all permutations of seven") {
    std::map<int, std::uint64_t> footrules, squares;
    std::vector<int> places = upTo(7);
    do {
        int sum = 0, square = 0;
        for (int i = 0; i < 7; ++i) {
            const int difference = places[static_cast<std::size_t>(i)] - i - 1;
            sum += std::abs(difference);
            square += difference * difference;
        }
        ++footrules[sum];
        ++squares[square];
    } while (std::next_permutation(places.begin(), places.end()));
    const Counts byFootrule = footruleCounts(7);
    const Counts bySquare =
        assignmentCounts(upTo(7), 7, [](int row, int column) { return (row - column) * (row - column); });
    for (std::size_t sum = 0; sum < byFootrule.size(); ++sum)
        CHECK(byFootrule[sum] == footrules[static_cast<int>(sum)]);
    for (std::size_t sum = 0; sum < bySquare.size(); ++sum)
        CHECK(bySquare[sum] == squares[static_cast<int>(sum)]);
}

TEST_CASE("the embedded counts are what counting gives") {
    // By products instead of squares: sum (n-r)^2 = 2 sum n^2 - 2 sum n r, and sum n^2 = 2109.
    const Counts products = assignmentCounts(upTo(18), 18, [](int row, int column) { return row * column; });
    REQUIRE(products.size() == 2110);
    CHECK(total(products) == factorial18);
    for (std::size_t i = 0; i < lowerSquaredDifferenceCounts.size(); ++i) {
        if (lowerSquaredDifferenceCounts[i] != products[2109 - i]) FAIL(i);
        if (products[2109 - i] != products[1140 + i]) FAIL(i); // mirrored: 1140 is the smallest sum
    }
    const Counts integration = assignmentCounts(
        upTo(18), 18, [](int row, int column) { return std::max(0, std::abs(row - column) - 2); });
    CHECK(std::equal(integration.begin(), integration.end(), integrationCounts.begin(),
                     integrationCounts.end()));
    // OEIS A002524: permutations of 18 that move nothing by more than two places.
    CHECK(integrationCounts[0] == 1'914'208);
}

TEST_CASE("DIF under random ranking: published cumulative probabilities") {
    const std::pair<int, double> published[] = {
        {20, 4.97e-9}, {26, 1.02e-7}, {30, 5.77e-7}, {40, 2.05e-5}, {44, 6.70e-5}, {50, 3.22e-4},
        {52, 5.17e-4}, {56, 1.25e-3}, {60, 2.79e-3}, {64, 5.80e-3}, {66, 8.16e-3}, {74, .02728},
        {78, .04584},  {80, .05827},  {86, .11121},  {106, .47656}, {108, .52345}};
    for (const auto& [at, p] : published)
        CHECK(full(Index::dif, at) == Approx(p).epsilon(0.002));
    CHECK(full(Index::dif, 162) == 1);
    CHECK(full(Index::dif, -1) == 0);
    CHECK(full(Index::dif, 21) == full(Index::dif, 20)); // always even
    const Moments dif = moments(Index::dif, Null::fullyRandom);
    CHECK(dif.mean == Approx(323.0 / 3));                           // (n^2-1)/3
    CHECK(dif.standardDeviation == Approx(std::sqrt(276.5555556))); // (n+1)(2n^2+7)/45
}

TEST_CASE("rho under random ranking: exact critical values") {
    // One-tailed: the largest sum of squares with P <= alpha.
    const std::pair<double, int> critical[] = {{.10, 662},  {.05, 580},  {.025, 512}, {.01, 436},
                                               {.005, 388}, {.001, 298}, {.0005, 266}};
    for (const auto& [alpha, squares] : critical) {
        CHECK(full(Index::rho, rhoOf(squares)) <= alpha);
        CHECK(full(Index::rho, rhoOf(squares + 2)) > alpha);
    }
    const Moments rho = moments(Index::rho, Null::fullyRandom);
    CHECK(rho.mean == Approx(0).margin(1e-12));
    CHECK(rho.standardDeviation == Approx(1 / std::sqrt(17.0)));
    CHECK(full(Index::rho, -1) == 1);
    CHECK(full(Index::rho, 1) == Approx(1.0 / factorial18));
}

TEST_CASE("DIS under random ranking: published cumulative probabilities") {
    const std::pair<int, double> published[] = {
        {0, 2.06e-5}, {2, .001687}, {4, .028342}, {6, .173468}, {8, .5}};
    for (const auto& [at, p] : published)
        CHECK(full(Index::dis, at) == Approx(p).epsilon(0.002));
    CHECK(moments(Index::dis, Null::fullyRandom).mean == Approx(9));
    CHECK(sorted(Index::dis, 0) == 1);
}

TEST_CASE("DIM-x and INT-x under random ranking") {
    // E|n-R| = ((n-1)n + (18-n)(19-n)) / 36, summed over the six items of each dimension.
    CHECK(moments(Index::dimIntrinsic, Null::fullyRandom).mean == Approx(40.5555556));
    CHECK(moments(Index::dimExtrinsic, Null::fullyRandom).mean == Approx(34.7777778));
    CHECK(moments(Index::dimSystemic, Null::fullyRandom).mean == Approx(32.3333333));
    // The rest from 20 million simulated permutations, published to the second digit.
    const std::tuple<Index, double, double> published[] = {
        {Index::dimIntrinsic, 40.56, 11.37},        {Index::dimExtrinsic, 34.78, 9.59},
        {Index::dimSystemic, 32.33, 8.75},          {Index::integrationIntrinsic, 29.78, 10.72},
        {Index::integrationExtrinsic, 24.11, 8.89}, {Index::integrationSystemic, 21.67, 8.08},
        {Index::integration, 75.56, 15.42}};
    for (const auto& [index, mean, deviation] : published) {
        const Moments found = moments(index, Null::fullyRandom);
        CHECK(found.mean == Approx(mean).margin(.011));
        CHECK(found.standardDeviation == Approx(deviation).margin(.011));
        CHECK(chance(index, Null::fullyRandom, mean).exact);
    }
    CHECK(full(Index::dimIntrinsic, 81) < 1);
    CHECK(full(Index::dimIntrinsic, 82) == 1);
    CHECK(full(Index::dimExtrinsic, 70) == 1);
    CHECK(full(Index::dimSystemic, 64) == 1);
}

TEST_CASE("good and bad told apart: published values of DIF and rho") {
    const Moments dif = moments(Index::dif, Null::sorted), rho = moments(Index::rho, Null::sorted);
    CHECK(dif.mean == Approx(53.3333333));
    CHECK(dif.standardDeviation == Approx(8.6667).epsilon(1e-4));
    CHECK(sorted(Index::dif, 26) == Approx(.001424).epsilon(1e-3));
    CHECK(sorted(Index::dif, 36) == Approx(.032944).epsilon(1e-4));
    CHECK(sorted(Index::dif, 52) == Approx(.475858).epsilon(1e-5));
    CHECK(sorted(Index::dif, 80) == 1); // DIS = 0 allows no more
    CHECK(rho.mean == Approx(.752322).epsilon(1e-6));
    CHECK(sorted(Index::rho, rhoOf(138)) <= .05);
    CHECK(sorted(Index::rho, rhoOf(140)) > .05);
    // DIM-x of three good and three bad items, each within its nine places: the mean is
    // sum over them of ((m-1)m + (9-m)(10-m)) / 18 with m the place inside the half.
    CHECK(moments(Index::dimIntrinsic, Null::sorted).mean == Approx(2 * (72 + 42 + 40) / 18.0));
}

TEST_CASE("simulated indices are near the published means and say how sure they are") {
    const std::tuple<Index, double, double> published[] = {{Index::dim, 28.5, 16.3},
                                                           {Index::di, 27.0, 15.6},
                                                           {Index::q1, 220.8, 39.2},
                                                           {Index::q2, 113.1, 25.2},
                                                           {Index::attitudePercent, 87.1, 6.6}};
    for (const auto& [index, mean, deviation] : published) {
        const Moments found = moments(index, Null::fullyRandom);
        CHECK(found.mean == Approx(mean).margin(.05 + 4 * deviation / std::sqrt(100'000.0)));
        CHECK(found.standardDeviation == Approx(deviation).epsilon(.015));
    }
    const Chance half = chance(Index::q1, Null::fullyRandom, 220);
    CHECK_FALSE(half.exact);
    CHECK(half.standardError == Approx(std::sqrt(half.p * (1 - half.p) / 100'000)));
    CHECK(chance(Index::q2, Null::fullyRandom, 0).p > 0); // never claimed to be impossible
    CHECK(sorted(Index::attitudePercent, 50) == 1);
    CHECK(chance(Index::q1, Null::fullyRandom, 400).p == 1);
}

TEST_CASE("simulation agrees with counting wherever both can be done") {
    for (const Null null : {Null::fullyRandom, Null::sorted})
        for (int i = 0; i < indexCount; ++i) {
            const auto index = static_cast<Index>(i);
            if (!counted(index)) continue;
            INFO(nameOf(index));
            const NullTable simulated = simulatedTable(index, null);
            const auto draws = static_cast<double>(simulated.cumulative.back());
            for (std::size_t k = 0; k < simulated.values.size(); ++k) {
                const double at = index == Index::rho ? -simulated.values[k] : simulated.values[k];
                const double exact = chance(index, null, at).p;
                const double found = static_cast<double>(simulated.cumulative[k]) / draws;
                // Five standard errors: of some thousand comparisons none is that far by chance.
                const double margin = 5 * std::sqrt(exact * (1 - exact) / draws) + 3 / draws;
                if (std::abs(found - exact) > margin) FAIL(at);
            }
        }
}

TEST_CASE("every index has a name by which it is found") {
    for (int i = 0; i < indexCount; ++i)
        CHECK(indexNamed(nameOf(static_cast<Index>(i))) == static_cast<Index>(i));
    CHECK(nameOf(Index::dimSystemic) == "dim_s");
    CHECK(nameOf(Index::rho) == "rho");
    CHECK_FALSE(indexNamed("").has_value());
    CHECK_FALSE(indexNamed("bqr1").has_value());
}

TEST_CASE("a value that was scored is found at its own place in the table") {
    SeededRandom random(3);
    for (int i = 0; i < 50; ++i) {
        auto order = Ranking::ofNorm().order();
        random.shuffle(std::span<Norm>(order));
        const Profile profile = score(*Ranking::fromOrder(order));
        // Rounding must not lose the value itself: just below rho there is nothing more to find.
        CHECK(full(Index::rho, profile.rho()) == full(Index::rho, profile.rho() - 1e-9));
        CHECK(full(Index::rho, profile.rho()) > full(Index::rho, profile.rho() + 1e-9));
        CHECK(full(Index::dif, valueOf(Index::dif, profile)) > 0);
    }
}

TEST_CASE("SplitMix64 gives the published numbers") {
    SeededRandom random(1234567); // reference values of Vigna's splitmix64.c
    CHECK(random.next() == 6457827717110365317u);
    CHECK(random.next() == 3203168211198807973u);
    CHECK(random.next() == 9817491932198370423u);
    CHECK(random.next() == 4593380528125082431u);
    CHECK(random.next() == 16408922859458223821u);
}

TEST_CASE("numbers below a limit stay below it and reach every value") {
    SeededRandom random(1);
    std::array<int, 18> seen{};
    for (int i = 0; i < 18'000; ++i)
        ++seen[static_cast<std::size_t>(random.below(18))];
    for (const int times : seen) {
        CHECK(times > 800); // mean 1000, standard deviation 31
        CHECK(times < 1200);
    }
    CHECK(random.below(1) == 0);
}

} // namespace vw::axiology
