// SPDX-License-Identifier: GPL-3.0-or-later
// The requests and steps that one owner has under way, so that none calls back into an owner that is gone.
#pragma once

#include "sync/client/transport.h"

#include <map>

namespace vw {

/// Owns requests and steps under way. Clearing or destroying it cancels them all; no callback made through it
/// runs afterwards. Not thread-safe.
class Calls {
public:
    Calls() = default;
    ~Calls() { clear(); }
    Calls(const Calls&) = delete;
    Calls& operator=(const Calls&) = delete;

    void send(Transport& transport, const ServerUrl& server, HttpRequest request, Reply<HttpAnswer> reply);
    /// Runs `step` from the event loop, as soon as what waits there already has run.
    void later(Timers& timers, std::function<void()> step);
    void clear();
    /// Clears, and sends nothing from now on.
    void close();
    [[nodiscard]] bool isIdle() const { return m_state->running.empty() && m_state->steps.empty(); }

    /// `reply`, but silent once this was cleared.
    template <class T>
    [[nodiscard]] Reply<T> guarded(Reply<T> reply) const {
        return [state = std::weak_ptr(m_state), reply = std::move(reply)](Result<T> result) {
            const auto alive = state.lock();
            if (alive && !alive->cleared) reply(std::move(result));
        };
    }

private:
    struct State {
        std::uint64_t next = 0;
        std::map<std::uint64_t, std::unique_ptr<PendingRequest>> running;
        std::map<std::uint64_t, std::unique_ptr<Timer>> steps;
        bool cleared = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    bool m_closed = false;
};

} // namespace vw
