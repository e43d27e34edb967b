// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands still until a test moves it.
#pragma once

#include "core/base/clock.h"

namespace vw::test {

class FakeClock final : public Clock {
public:
    explicit FakeClock(std::int64_t millis = 1'700'000'000'000)
        : m_now{millis} {}
    [[nodiscard]] UtcMillis now() const override { return m_now; }
    void advance(std::int64_t millis) { m_now.count += millis; }
    void set(std::int64_t millis) { m_now.count = millis; }

private:
    UtcMillis m_now;
};

} // namespace vw::test
