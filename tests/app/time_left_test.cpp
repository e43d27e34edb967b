// SPDX-License-Identifier: GPL-3.0-or-later
// The time left of something countable, with a clock that moves when told.
#include "app/onboarding/time_left.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"

using namespace vw;
using namespace vw::test;

TEST_CASE("The time left follows from what this run did, not from what an earlier one left here") {
    FakeClock clock;
    TimeLeft left(clock);
    left.count(20'000, 30'000);
    CHECK_FALSE(left.minutes());
    clock.advance(2'999);
    left.count(20'050, 30'000);
    CHECK_FALSE(left.minutes()); // too early to say
    clock.advance(7'001);
    left.count(20'100, 30'000); // 100 in 10 s: 9,900 more take 990 s, which is 16.5 minutes
    CHECK(left.minutes() == 17);
}

TEST_CASE("Nothing is said of what stands still, and a clock set back begins anew") {
    FakeClock clock;
    TimeLeft left(clock);
    left.count(0, 1'000);
    clock.advance(60'000);
    left.count(0, 1'000);
    CHECK_FALSE(left.minutes());
    left.count(500, 1'000);
    CHECK(left.minutes() == 2); // exactly one more minute, rounded up past it
    clock.advance(-3'600'000);
    left.count(600, 1'000);
    CHECK_FALSE(left.minutes());
    clock.advance(4'000);
    left.count(700, 1'000); // 100 in 4 s: 12 s
    CHECK(left.minutes() == 1);
}
