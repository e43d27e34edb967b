// SPDX-License-Identifier: GPL-3.0-or-later
// Which automatic backups stay; dates checked against a calendar.
#include "core/backup/rotation.h"
#include "tests/support/catch.h"

#include <chrono>

using namespace vw;

namespace {

UtcMillis at(int year, unsigned month, unsigned day, int hour = 12) {
    using namespace std::chrono;
    const sys_days date(
        year_month_day{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)});
    return {duration_cast<milliseconds>(date.time_since_epoch() + hours(hour)).count()};
}

std::vector<UtcMillis> without(std::vector<UtcMillis> all, const std::vector<UtcMillis>& gone) {
    std::erase_if(all, [&](UtcMillis one) { return std::find(gone.begin(), gone.end(), one) != gone.end(); });
    return all;
}

} // namespace

TEST_CASE("up to a week of daily backups nothing goes") {
    std::vector<UtcMillis> made;
    for (unsigned day = 1; day <= 7; ++day)
        made.push_back(at(2026, 6, day));
    CHECK(superfluousBackups(made, made.back()).empty());
    CHECK(superfluousBackups({}, at(2026, 1, 1)).empty());
}

TEST_CASE("of two backups on a day the later one stays") {
    const std::vector<UtcMillis> made{at(2026, 6, 1, 8), at(2026, 6, 1, 18), at(2026, 6, 2)};
    CHECK(superfluousBackups(made, made.back()) == std::vector<UtcMillis>{at(2026, 6, 1, 8)});
}

TEST_CASE("a year of daily backups leaves seven days, four weeks and twelve months") {
    // 2026-11-23 is a Monday. Every day from 2025-11-01 to that day.
    std::vector<UtcMillis> made;
    for (UtcMillis day = at(2025, 11, 1); day <= at(2026, 11, 23); day.count += 86'400'000)
        made.push_back(day);
    const std::vector<UtcMillis> kept = without(made, superfluousBackups(made, made.back()));
    const std::vector<UtcMillis> expected{
        at(2025, 12, 31), at(2026, 1, 31),  at(2026, 2, 28),  at(2026, 3, 31),  at(2026, 4, 30),
        at(2026, 5, 31),  at(2026, 6, 30),  at(2026, 7, 31),  at(2026, 8, 31),  at(2026, 9, 30),
        at(2026, 10, 31), at(2026, 11, 8),  at(2026, 11, 15), // Sundays: ends of the weeks before
        at(2026, 11, 17), at(2026, 11, 18), at(2026, 11, 19), at(2026, 11, 20), at(2026, 11, 21),
        at(2026, 11, 22), at(2026, 11, 23)};
    CHECK(kept == expected);
}

TEST_CASE("a profile that lay unused keeps its history") {
    const std::vector<UtcMillis> made{at(2020, 1, 1), at(2020, 1, 2), at(2026, 1, 1)};
    CHECK(superfluousBackups(made, made.back()).empty());
}

TEST_CASE("the verified one always stays, and nothing goes without one") {
    std::vector<UtcMillis> made;
    for (int hour = 0; hour < 5; ++hour)
        made.push_back(at(2026, 6, 1, hour));
    CHECK(superfluousBackups(made, at(2026, 6, 2)).empty()); // names none of them
    // A clock that was ahead: files of the future are not looked at, and push nothing out.
    CHECK(superfluousBackups(made, made[2]) == std::vector<UtcMillis>{made[0], made[1]});
}

TEST_CASE("times before 1970 fall into days as well") {
    const std::vector<UtcMillis> made{at(1969, 12, 30), at(1969, 12, 31, 1), at(1969, 12, 31, 2),
                                      at(1970, 1, 1)};
    CHECK(superfluousBackups(made, made.back()) == std::vector<UtcMillis>{at(1969, 12, 31, 1)});
}

TEST_CASE("a backup is due after a day") {
    const UtcMillis last = at(2026, 6, 1);
    CHECK(isBackupDue(nullptr, last));
    CHECK_FALSE(isBackupDue(&last, {last.count + 86'399'999}));
    CHECK(isBackupDue(&last, {last.count + 86'400'000}));
    CHECK_FALSE(isBackupDue(&last, {last.count - 3'600'000})); // the clock was set back an hour
    CHECK(isBackupDue(&last, {last.count - 86'400'000}));      // it was days ahead
}
