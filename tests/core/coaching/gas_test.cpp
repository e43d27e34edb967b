// SPDX-License-Identifier: GPL-3.0-or-later
// The T-score of goal attainment against published and hand-computed values.
#include "core/coaching/gas.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::coaching;

namespace {

std::vector<gas::Attainment> attainments(std::initializer_list<std::pair<int, int>> goals) {
    std::vector<gas::Attainment> out;
    for (const auto& [weight, level] : goals) {
        out.push_back({weight, *Level::from(level)});
    }
    return out;
}

Goal goalAt(int baseline, int level) {
    Goal goal;
    goal.title = "Listen first";
    goal.scale.texts = {"never", "seldom", "often", "mostly", "always"};
    goal.baseline = *Level::from(baseline);
    goal.level = *Level::from(level);
    return goal;
}

} // namespace

TEST_CASE("the T-score has the values of the formula of Kiresuk and Sherman") {
    // w and x with T to four decimals, computed by hand from 50 + 10 Σwx / √(0.7 Σw² + 0.3 (Σw)²).
    CHECK(*gas::tScore(attainments({{1, 1}, {1, 1}, {1, 0}})) == Approx(59.1287).margin(5e-5));
    CHECK(*gas::tScore(attainments({{6, 1}, {4, 0}, {2, -1}})) == Approx(54.4065).margin(5e-5));
    CHECK(*gas::tScore(attainments({{1, -1}, {1, -1}, {1, -1}})) == Approx(36.3069).margin(5e-5));
    CHECK(*gas::tScore(attainments({{1, 0}, {1, 0}, {1, 0}})) == 50.0);
    CHECK(*gas::tScore(attainments({{1, 1}, {1, -1}, {1, 2}, {1, 0}})) == Approx(57.2548).margin(5e-5));
    CHECK(*gas::tScore(attainments({{6, -1}, {4, -1}, {2, -1}})) == Approx(36.7804).margin(5e-5));
    CHECK(*gas::tScore(attainments({{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}})) ==
          Approx(80.1511).margin(5e-5));
}

TEST_CASE("a score needs goals, and weights above zero") {
    CHECK(gas::tScore({}).error().sentence == "A score needs at least one goal.");
    CHECK_FALSE(gas::tScore(attainments({{0, 1}})).ok());
}

TEST_CASE("progress is told from three goals on") {
    std::vector<Goal> goals{goalAt(-1, 1), goalAt(-1, 1)};
    CHECK_FALSE(gas::progress(goals).has_value());
    goals.push_back(goalAt(-1, 0));
    const auto progress = gas::progress(goals);
    REQUIRE(progress.has_value());
    CHECK(progress->goals == 3);
    CHECK(progress->baseline == Approx(36.3069).margin(5e-5));
    CHECK(progress->now == Approx(59.1287).margin(5e-5));
    CHECK(progress->change() == Approx(22.8218).margin(1e-4));
}

TEST_CASE("goals without a level, and archived ones, don't count") {
    std::vector<Goal> goals{goalAt(-1, 1), goalAt(-1, 1), goalAt(-1, 0)};
    goals[2].archived = true;
    CHECK_FALSE(gas::progress(goals).has_value());
    goals[2].archived = false;
    goals[2].level.reset();
    CHECK_FALSE(gas::progress(goals).has_value());
}
