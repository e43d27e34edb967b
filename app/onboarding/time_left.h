// SPDX-License-Identifier: GPL-3.0-or-later
// How long something countable will still take, told from how it went so far.
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace vw {

/// Measures from its first count on, so that what an earlier run did does not look like speed. Knows nothing
/// in its first seconds, and starts anew when the clock or the count goes back. Not thread-safe.
class TimeLeft {
public:
    /// `clock` outlives it.
    explicit TimeLeft(const Clock& clock)
        : m_clock(clock) {}

    void count(std::uint64_t done, std::uint64_t total) {
        const std::int64_t now = m_clock.now().count;
        if (!m_first || now < m_now || done < m_done) m_first = Point{now, done};
        m_now = now;
        m_done = done;
        m_total = total;
    }

    /// In whole minutes, rounded up; none while that is not known.
    [[nodiscard]] std::optional<int> minutes() const {
        if (!m_first || m_now - m_first->at < leastMillis || m_done <= m_first->done || m_done > m_total)
            return std::nullopt;
        const double perMilli =
            static_cast<double>(m_done - m_first->done) / static_cast<double>(m_now - m_first->at);
        const double minutes = static_cast<double>(m_total - m_done) / perMilli / 60'000;
        return minutes > longest ? std::nullopt : std::optional(static_cast<int>(minutes) + 1);
    }

private:
    struct Point {
        std::int64_t at = 0;
        std::uint64_t done = 0;
    };
    static constexpr std::int64_t leastMillis = 3'000;
    static constexpr double longest = 24 * 60; // beyond a day it is no help to anybody
    const Clock& m_clock;
    std::optional<Point> m_first;
    std::int64_t m_now = 0;
    std::uint64_t m_done = 0, m_total = 0;
};

} // namespace vw
