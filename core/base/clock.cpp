// SPDX-License-Identifier: GPL-3.0-or-later
// The computer's clock and the hybrid logical clock.
#include "core/base/clock.h"

#include <algorithm>
#include <chrono>

namespace vw {

UtcMillis SystemClock::now() const {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

Hlc HlcClock::tick() {
    const auto wall = static_cast<std::uint64_t>(std::max<std::int64_t>(0, m_clock.now().count));
    const Hlc fromWall = Hlc::of(std::min(wall, Hlc::millisLimit - 1), 0);
    // One past the last stamp carries from the counter into the milliseconds by itself. At the very end of
    // time stamps repeat, because nobody reads one from beyond it; devices and causes still tell writes
    // apart.
    const Hlc next{std::min(m_last.value + 1, Hlc::of(Hlc::millisLimit - 1, 0xffff).value)};
    m_last = std::max(fromWall, next);
    return m_last;
}

void HlcClock::observe(Hlc seen) {
    if (seen.millis() < Hlc::millisLimit) m_last = std::max(m_last, seen);
}

} // namespace vw
