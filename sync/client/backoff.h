// SPDX-License-Identifier: GPL-3.0-or-later
// How long to wait before the next try.
#pragma once

#include <chrono>
#include <optional>

namespace vw {

/// Waiting times that double from 1 s to 5 min. Each is drawn evenly from the upper half of its range, so
/// that many clients do not come back at once.
class Backoff {
public:
    static constexpr std::chrono::milliseconds shortest = std::chrono::seconds(1);
    static constexpr std::chrono::milliseconds longest = std::chrono::minutes(5);

    /// Not shorter than what the server asked for, as far as that is within `longest`.
    std::chrono::milliseconds next(std::optional<std::chrono::seconds> asked = {});
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace vw
