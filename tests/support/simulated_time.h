// SPDX-License-Identifier: GPL-3.0-or-later
// A clock and timers that only move when a test says so.
#pragma once

#include "core/base/clock.h"
#include "sync/client/transport.h"

#include <map>

namespace vw::test {

/// One queue of events on a virtual clock; events of the same instant run in the order they were made.
class SimulatedTime final : public Clock, public Timers {
public:
    [[nodiscard]] UtcMillis now() const override { return m_now; }
    [[nodiscard]] std::unique_ptr<Timer> after(std::chrono::milliseconds delay,
                                               std::function<void()> fire) override;
    /// An event nobody can stop.
    void later(std::chrono::milliseconds delay, std::function<void()> event);

    /// Runs everything due within `span`, and moves the clock by it.
    void run(std::chrono::milliseconds span);
    /// Runs events until `reached`; false when that was not so within `limit`.
    bool runUntil(const std::function<bool()>& reached,
                  std::chrono::milliseconds limit = std::chrono::minutes(1));
    /// Only the clock jumps; what is due stays as far away as it was.
    void jump(std::chrono::milliseconds span) { m_shift += span.count(), m_now.count += span.count(); }

private:
    struct Event {
        std::function<void()> fire;
    };
    using Key = std::pair<std::int64_t, std::uint64_t>; // due (without jumps), order
    void runNext();
    [[nodiscard]] std::int64_t elapsed() const { return m_now.count - m_shift; }

    UtcMillis m_now{1'800'000'000'000}; // 2027-01-15
    std::int64_t m_shift = 0;
    std::uint64_t m_order = 0;
    std::map<Key, std::weak_ptr<Event>> m_queue;
    std::map<Key, std::shared_ptr<Event>> m_kept; // of `later`
    friend class SimulatedTimer;
};

} // namespace vw::test
