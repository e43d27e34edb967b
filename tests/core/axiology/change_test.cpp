// SPDX-License-Identifier: GPL-3.0-or-later
// Reliable change by published figures, and what counts as a retest at each boundary.
#include "core/axiology/change.h"
#include "core/axiology/random.h"
#include "tests/support/catch.h"

#include <cmath>

namespace vw::axiology {
namespace {

constexpr std::int64_t day = 86'400'000;

Reliability known(double deviation, double r) {
    Reliability out;
    out.r = r;
    out.standardDeviation = deviation;
    return out;
}

std::vector<Observation> atDays(std::initializer_list<double> days) {
    std::vector<Observation> out;
    for (const double at : days)
        out.push_back({{static_cast<std::int64_t>(at * day)}, at});
    return out;
}

using Points = std::vector<RetestPoint>;

/// `count` pairs: a value and the same with a disturbance.
Points scattered(std::size_t count, std::uint64_t disturbance) {
    SeededRandom random(9);
    Points out;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<double>(random.below(101));
        out.push_back({value, value + static_cast<double>(random.below(disturbance))});
    }
    return out;
}

} // namespace

TEST_CASE("the reliable change index of two worked examples") {
    // SD 10, r .80: standard error of the difference 6.3246, threshold 12.396.
    const ReliableChange better = reliableChange(60, 46, known(10, .80));
    CHECK(better.index == Approx(-2.2136).margin(5e-5));
    CHECK(better.band == Approx(12.396).margin(5e-4));
    CHECK(better.reliable);
    // SD 16.6, r .85: standard error of the difference 9.0922, threshold 17.821.
    const ReliableChange within = reliableChange(74, 60, known(16.6, .85));
    CHECK(within.index == Approx(-1.5398).margin(5e-5));
    CHECK(within.band == Approx(17.821).margin(5e-4));
    CHECK_FALSE(within.reliable);
    CHECK(reliableChange(46, 60, known(10, .80)).index == Approx(2.2136).margin(5e-5));
    CHECK(reliableChange(5, 5, known(10, .80)).index == 0);
}

TEST_CASE("the interval of a correlation of .8 from fifty pairs") {
    const auto [low, high] = correlationInterval(.8, 50);
    CHECK(low == Approx(.67).margin(.005));
    CHECK(high == Approx(.88).margin(.005));
}

TEST_CASE("a pair is 7 to 42 days apart") {
    CHECK(retestPoints(atDays({0, 7}), {}) == Points{{0, 7}});
    CHECK(retestPoints(atDays({0, 42}), {}) == Points{{0, 42}});
    CHECK(retestPoints(atDays({0, 6.999}), {}).empty());
    CHECK(retestPoints(atDays({0, 42.001}), {}).empty());
    CHECK(retestPoints({}, {}).empty());
    CHECK(retestPoints(atDays({3}), {}).empty());
}

TEST_CASE("a session from the first to the second leaves no pair") {
    const auto with = [](double sessionDay) {
        const std::vector<UtcMillis> sessions{{static_cast<std::int64_t>(sessionDay * day)}};
        return retestPoints(atDays({10, 20}), sessions).size();
    };
    CHECK(with(9.9) == 1);
    CHECK(with(10) == 0);
    CHECK(with(15) == 0);
    CHECK(with(20) == 0);
    CHECK(with(20.1) == 1);
}

TEST_CASE("an administration is in one pair at most, whatever the order of the list") {
    CHECK(retestPoints(atDays({28, 0, 14, 42}), {}) == Points{{0, 14}, {28, 42}});
    CHECK(retestPoints(atDays({0, 14, 28}), {}) == Points{{0, 14}});
    CHECK(retestPoints(atDays({0, 1, 14}), {}) == Points{{1, 14}}); // neighbours only
}

TEST_CASE("forty-nine pairs establish nothing, fifty do") {
    CHECK_FALSE(reliabilityOf(scattered(49, 30)).has_value());
    const auto fifty = reliabilityOf(scattered(50, 30));
    REQUIRE(fifty.has_value());
    CHECK(fifty->pairs == 50);
    CHECK(fifty->low < fifty->r);
    CHECK(fifty->r < fifty->high);
    CHECK(fifty->high < 1);
}

TEST_CASE("values that do not vary, or agree exactly, establish nothing") {
    CHECK_FALSE(reliabilityOf(Points(60, {5, 5})).has_value());
    Points oneSided(60, {5, 5});
    oneSided[0].second = 6;
    CHECK_FALSE(reliabilityOf(oneSided).has_value());
    CHECK_FALSE(reliabilityOf(scattered(60, 1)).has_value());
}

TEST_CASE("correlation and deviation of a small table worked out by hand") {
    // 13 times the pairs (1,2) (2,1) (3,4) (4,3): means 2.5; squares about them 5 each, products 3; r = .6.
    Points pairs;
    for (int i = 0; i < 13; ++i)
        for (const RetestPoint& pair : Points{{1, 2}, {2, 1}, {3, 4}, {4, 3}})
            pairs.push_back(pair);
    const auto found = reliabilityOf(pairs);
    REQUIRE(found.has_value());
    CHECK(found->r == Approx(.6));
    CHECK(found->standardDeviation == Approx(std::sqrt(13 * 5.0 / 51)));
}

} // namespace vw::axiology
