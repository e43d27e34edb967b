// SPDX-License-Identifier: GPL-3.0-or-later
// Days and appointments: known dates, impossible ones, and texts that come back as they were.
#include "core/coaching/calendar.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::coaching;

TEST_CASE("days count from the first of January 1970") {
    // 20,454 days: 56 years of 365 days and 14 leap days, 1972 to 2024.
    CHECK(LocalDate::of(1970, 1, 1)->days == 0);
    CHECK(LocalDate::of(1970, 1, 2)->days == 1);
    CHECK(LocalDate::of(1969, 12, 31)->days == -1);
    CHECK(LocalDate::of(2026, 1, 1)->days == 20'454);
    CHECK(LocalDate::of(2000, 3, 1)->days - LocalDate::of(2000, 2, 28)->days == 2); // 2000 was a leap year
}

TEST_CASE("a date that does not exist is refused with a sentence") {
    const char* const text = GENERATE("2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01",
                                      "1899-12-31", "", "2026-01-01T", "20a6-01-01", "-026-01-01");
    const auto date = LocalDate::fromText(text);
    REQUIRE_FALSE(date.ok());
    CHECK(date.error().code == ErrorCode::badInput);
    CHECK(date.error().sentence ==
          "This date does not exist: write it as year-month-day, such as 2026-03-31.");
}

TEST_CASE("a date comes back as it was written") {
    const char* const text = GENERATE("1900-01-01", "2024-02-29", "2026-03-31", "9999-12-31");
    CHECK(LocalDate::fromText(text)->toText() == text);
}

TEST_CASE("adding days crosses months and years") {
    CHECK(LocalDate::fromText("2026-12-30")->plusDays(3).toText() == "2027-01-02");
}

TEST_CASE("an appointment is a wall clock beside a zone") {
    const auto time = LocalTime::fromText("2026-03-31T09:05", "Europe/Vienna");
    REQUIRE(time.ok());
    CHECK(time->minuteOfDay == 545);
    CHECK(time->toText() == "2026-03-31T09:05");
    CHECK(time->zone == "Europe/Vienna");
}

TEST_CASE("an impossible time or zone is refused") {
    CHECK_FALSE(LocalTime::fromText("2026-03-31T24:00", "UTC").ok());
    CHECK_FALSE(LocalTime::fromText("2026-03-31T12:60", "UTC").ok());
    CHECK_FALSE(LocalTime::fromText("2026-03-31 12:00", "UTC").ok());
    CHECK_FALSE(LocalTime::fromText("2026-02-30T12:00", "UTC").ok());
    CHECK_FALSE(LocalTime::fromText("2026-03-31T12:00", "").ok());
    CHECK_FALSE(LocalTime::fromText("2026-03-31T12:00", "Vienna, Austria").ok());
}
