// SPDX-License-Identifier: GPL-3.0-or-later
// How far something long is that runs beside the window, and the wish that it stops.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

namespace vw {

/// Shared by a view model and the thread that works for it. Any thread.
class LongWork {
public:
    /// Called by the work; false when it is to stop.
    [[nodiscard]] bool report(std::uint64_t done, std::uint64_t total) {
        m_percent = total == 0 ? 0 : static_cast<int>(done * 100 / total);
        return !m_stopped;
    }
    void stop() { m_stopped = true; }
    [[nodiscard]] int percent() const { return m_percent; }

private:
    std::atomic<int> m_percent{0};
    std::atomic<bool> m_stopped{false};
};

} // namespace vw
