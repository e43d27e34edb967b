// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping and cancelling the requests of one owner.
#include "sync/client/calls.h"

namespace vw {

void Calls::send(Transport& transport, const ServerUrl& server, HttpRequest request,
                 Reply<HttpAnswer> reply) {
    if (m_closed) return;
    const std::uint64_t ticket = m_state->next++;
    auto finish = [weak = std::weak_ptr(m_state), ticket,
                   reply = std::move(reply)](Result<HttpAnswer> answer) {
        const auto state = weak.lock();
        if (!state || state->cleared) return;
        // Kept until the reply is through: the transport may still be inside this handle.
        const auto node = state->running.extract(ticket);
        reply(std::move(answer));
    };
    m_state->running.emplace(ticket, transport.send(server, std::move(request), std::move(finish)));
}

void Calls::later(Timers& timers, std::function<void()> step) {
    if (m_closed) return;
    const std::uint64_t ticket = m_state->next++;
    auto run = [weak = std::weak_ptr(m_state), ticket, step = std::move(step)] {
        const auto state = weak.lock();
        if (!state || state->cleared) return;
        const auto node = state->steps.extract(ticket); // the timer may still be inside this handle
        step();
    };
    m_state->steps.emplace(ticket, timers.after(std::chrono::milliseconds(0), std::move(run)));
}

void Calls::clear() {
    m_state->cleared = true;
    m_state->running.clear();
    m_state->steps.clear();
    m_state = std::make_shared<State>();
}

void Calls::close() {
    clear();
    m_closed = true;
    m_state->cleared = true;
}

} // namespace vw
