// SPDX-License-Identifier: GPL-3.0-or-later
// The hybrid logical clock never goes back, whatever wall clocks and other people's stamps do.
#include "core/base/clock.h"
#include "tests/support/catch.h"

namespace vw {
namespace {

class FakeClock final : public Clock {
public:
    explicit FakeClock(std::int64_t millis)
        : m_now{millis} {}
    [[nodiscard]] UtcMillis now() const override { return m_now; }
    void set(std::int64_t millis) { m_now = {millis}; }

private:
    UtcMillis m_now;
};

} // namespace

TEST_CASE("A stamp is 48 bits of milliseconds and 16 of counter") {
    CHECK(Hlc::of(1, 0).value == 0x10000);
    CHECK(Hlc::of(0x123456789a, 0xbcde).millis() == 0x123456789a);
    CHECK(Hlc::of(0x123456789a, 0xbcde).counter() == 0xbcde);
    CHECK(Hlc::of(2, 0) > Hlc::of(1, 0xffff));
}

TEST_CASE("Stamps follow the wall clock and count within a millisecond") {
    FakeClock wall(1000);
    HlcClock clock(wall);
    CHECK(clock.tick() == Hlc::of(1000, 0));
    CHECK(clock.tick() == Hlc::of(1000, 1));
    wall.set(1001);
    CHECK(clock.tick() == Hlc::of(1001, 0));
    CHECK(clock.last() == Hlc::of(1001, 0));
}

TEST_CASE("A wall clock that goes back does not take the stamps with it") {
    FakeClock wall(5000);
    HlcClock clock(wall);
    clock.tick();
    wall.set(4000);
    CHECK(clock.tick() == Hlc::of(5000, 1));
    wall.set(-1);
    CHECK(clock.tick() == Hlc::of(5000, 2));
}

TEST_CASE("A full counter carries into the milliseconds") {
    FakeClock wall(7);
    HlcClock clock(wall, Hlc::of(7, 0xffff));
    CHECK(clock.tick() == Hlc::of(8, 0));
}

TEST_CASE("A stamp that was seen lies before the next own one") {
    FakeClock wall(100);
    HlcClock clock(wall);
    clock.observe(Hlc::of(900, 5));
    CHECK(clock.tick() == Hlc::of(900, 6));
    clock.observe(Hlc::of(200, 0));
    CHECK(clock.tick() == Hlc::of(900, 7));
}

TEST_CASE("A stamp beyond the limit is not taken over") {
    FakeClock wall(100);
    HlcClock clock(wall);
    clock.observe(Hlc::of(Hlc::millisLimit, 0));
    CHECK(clock.tick() == Hlc::of(100, 0));
}

TEST_CASE("Nobody's last possible stamp drives the next own one beyond the limit") {
    FakeClock wall(100);
    HlcClock clock(wall);
    clock.observe(Hlc::of(Hlc::millisLimit - 1, 0xffff));
    CHECK(clock.tick().millis() < Hlc::millisLimit);
    wall.set(INT64_MAX);
    CHECK(clock.tick().millis() < Hlc::millisLimit);
}

TEST_CASE("The system's clock is after 2024 and before 2200") {
    const UtcMillis now = SystemClock().now();
    CHECK(now > UtcMillis{1'704'067'200'000});
    CHECK(now < UtcMillis{7'258'118'400'000});
}

} // namespace vw
