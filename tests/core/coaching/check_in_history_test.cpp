// SPDX-License-Identifier: GPL-3.0-or-later
// Which choice is recalled, what the trend shows, how days are counted.
#include "core/coaching/check_in_history.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::coaching;

namespace {

constexpr LocalDate monday{20'003}; // 2024-10-07

CheckIn on(int daysAfterMonday, std::string choice = {}) {
    CheckIn out;
    out.date = monday.plusDays(daysAfterMonday);
    out.choice = std::move(choice);
    out.created = UtcMillis{1'000 * (daysAfterMonday + 100)};
    return out;
}

CheckIn withEnergy(int daysAfterMonday, int energy) {
    CheckIn out = on(daysAfterMonday);
    out.energy = energy;
    return out;
}

std::string recalled(const std::vector<CheckIn>& all, int daysAfterMonday) {
    const auto found = choiceToRecall(all, monday.plusDays(daysAfterMonday));
    return found ? found->choice : "nothing";
}

} // namespace

TEST_CASE("Yesterday's choice is recalled") {
    const std::vector<CheckIn> all{on(1, "listen first"), on(0, "say no once")};
    CHECK(recalled(all, 1) == "say no once");
    CHECK(recalled(all, 2) == "listen first");
    CHECK(recalled(all, 0) == "nothing");
}

TEST_CASE("A choice waits for an answer over skipped days, a week at most") {
    const std::vector<CheckIn> all{on(0, "say no once"), on(1), on(2)};
    CHECK(recalled(all, 3) == "say no once");
    CHECK(recalled(all, 7) == "say no once");
    CHECK(recalled(all, 8) == "nothing");
}

TEST_CASE("A choice that was answered for is not asked about again") {
    CheckIn answered = on(1);
    answered.outcome = Outcome::partly;
    CHECK(recalled({on(0, "say no once"), answered}, 2) == "nothing");
}

TEST_CASE("An action alone is worth looking back on") {
    CheckIn action = on(0);
    action.action = "walk to the ward";
    const std::vector all{action};
    const auto found = choiceToRecall(all, monday.plusDays(1));
    REQUIRE(found);
    CHECK(found->action == "walk to the ward");
}

TEST_CASE("Of several check-ins of one day the last one written counts") {
    CheckIn first = on(0, "first");
    CheckIn second = on(0, "second");
    second.created = UtcMillis{first.created.count + 1};
    for (const std::vector<CheckIn>& all : {std::vector{first, second}, std::vector{second, first}}) {
        CHECK(checkInOf(all, monday)->choice == "second");
        CHECK(recalled(all, 1) == "second");
        CHECK(daysCheckedIn(all) == 1);
    }
    CHECK_FALSE(checkInOf({}, monday));
}

TEST_CASE("The trend holds the newest days with energy, oldest first") {
    const std::vector<CheckIn> all{withEnergy(3, 5), withEnergy(0, 1), on(2), withEnergy(1, 4)};
    CHECK(energyTrend(all, 14) ==
          std::vector<DayEnergy>{{monday, 1}, {monday.plusDays(1), 4}, {monday.plusDays(3), 5}});
    CHECK(energyTrend(all, 2) == std::vector<DayEnergy>{{monday.plusDays(1), 4}, {monday.plusDays(3), 5}});
    CHECK(energyTrend({}, 14).empty());
}

TEST_CASE("Skipped days count as days checked in") {
    CHECK(daysCheckedIn(std::vector<CheckIn>{on(0), withEnergy(4, 2), on(9)}) == 3);
    CHECK(daysCheckedIn({}) == 0);
}
