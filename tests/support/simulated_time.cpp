// SPDX-License-Identifier: GPL-3.0-or-later
// The event queue of simulated tests.
#include "tests/support/simulated_time.h"

namespace vw::test {

/// Owns its event, so that dropping the handle drops the event.
class SimulatedTimer final : public Timer {
public:
    explicit SimulatedTimer(std::shared_ptr<SimulatedTime::Event> event)
        : m_event(std::move(event)) {}

private:
    std::shared_ptr<SimulatedTime::Event> m_event;
};

std::unique_ptr<Timer> SimulatedTime::after(std::chrono::milliseconds delay, std::function<void()> fire) {
    auto event = std::make_shared<Event>(Event{std::move(fire)});
    m_queue.emplace(Key{elapsed() + delay.count(), m_order++}, event);
    return std::make_unique<SimulatedTimer>(std::move(event));
}

void SimulatedTime::later(std::chrono::milliseconds delay, std::function<void()> event) {
    auto kept = std::make_shared<Event>(Event{std::move(event)});
    const Key key{elapsed() + delay.count(), m_order++};
    m_queue.emplace(key, kept);
    m_kept.emplace(key, std::move(kept));
}

void SimulatedTime::runNext() {
    const auto next = m_queue.begin();
    const Key key = next->first;
    const auto event = next->second.lock();
    m_queue.erase(next);
    m_now.count += std::max<std::int64_t>(0, key.first - elapsed());
    const auto kept = m_kept.extract(key);
    if (!event) return;
    const auto fire = std::move(event->fire); // it may drop its own handle
    fire();
}

void SimulatedTime::run(std::chrono::milliseconds span) {
    const std::int64_t end = elapsed() + span.count();
    while (!m_queue.empty() && m_queue.begin()->first.first <= end)
        runNext();
    m_now.count += end - elapsed();
}

bool SimulatedTime::runUntil(const std::function<bool()>& reached, std::chrono::milliseconds limit) {
    const std::int64_t end = elapsed() + limit.count();
    while (!reached()) {
        if (m_queue.empty() || m_queue.begin()->first.first > end) return false;
        runNext();
    }
    return true;
}

} // namespace vw::test
