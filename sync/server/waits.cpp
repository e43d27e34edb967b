// SPDX-License-Identifier: GPL-3.0-or-later
// Long polls and what wakes them.
#include "sync/server/waits.h"

namespace vw::server {

void Waits::answer(const Waiter& waiter, std::vector<SpaceId> moved) {
    waiter.reply(Answer(encode(protocol::WaitAnswer{std::move(moved)})).take());
}

WaitTicket Waits::begin(const protocol::WaitRequest& request, const Caller& caller, ReplyTo reply) {
    const UtcMillis until{m_parts.clock.now().count + std::int64_t{request.seconds} * 1000};
    const auto waiter =
        std::make_shared<const Waiter>(Waiter{caller.identity, request.known, until, std::move(reply)});
    WaitTicket ticket = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiters.size() >= m_capacity)
            return waiter->reply(Answer::refused(Refusal::overloaded, "Too many wait here already.").take()),
                   0;
        if (!m_released) {
            ticket = ++m_last;
            m_waiters.emplace(ticket, waiter);
            for (const auto& known : waiter->known)
                m_bySpace[known.space].emplace(ticket, waiter);
        }
    }
    auto moved = movedFor(*waiter, {});
    if (ticket == 0) return answer(*waiter, std::move(moved)), 0;
    if (moved.empty() && request.seconds > 0) return ticket;
    if (take(ticket)) answer(*waiter, std::move(moved));
    return 0;
}

std::vector<SpaceId> Waits::movedFor(const Waiter& waiter, std::optional<SpaceId> only) const {
    std::vector<SpaceId> moved;
    for (const auto& known : waiter.known) {
        if (only && known.space != *only) continue;
        const auto state = m_parts.store.spaceFor(known.space, waiter.identity);
        if (!state.ok() || !*state) continue;
        if ((*state)->newest > known.number || (*state)->membershipSeq > known.membershipSeq)
            moved.push_back(known.space);
    }
    return moved;
}

void Waits::notify(SpaceId space) {
    std::map<WaitTicket, Shared> watching;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_bySpace.find(space);
        if (found == m_bySpace.end()) return;
        watching = found->second;
    }
    for (const auto& [ticket, waiter] : watching) {
        auto moved = movedFor(*waiter, space);
        if (!moved.empty() && take(ticket)) answer(*waiter, std::move(moved));
    }
}

Waits::Shared Waits::take(WaitTicket ticket) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_waiters.find(ticket);
    if (found == m_waiters.end()) return nullptr;
    Shared waiter = found->second;
    m_waiters.erase(found);
    for (const auto& known : waiter->known) {
        const auto space = m_bySpace.find(known.space);
        if (space == m_bySpace.end()) continue;
        space->second.erase(ticket);
        if (space->second.empty()) m_bySpace.erase(space);
    }
    return waiter;
}

void Waits::cancel(WaitTicket ticket) { (void)take(ticket); }

void Waits::expire() {
    const UtcMillis now = m_parts.clock.now();
    std::vector<WaitTicket> over;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [ticket, waiter] : m_waiters)
            if (waiter->until <= now) over.push_back(ticket);
    }
    for (const WaitTicket ticket : over)
        if (const Shared waiter = take(ticket)) answer(*waiter, {});
}

void Waits::releaseAll() {
    std::map<WaitTicket, Shared> all;
    {
        const std::lock_guard lock(m_mutex);
        m_released = true;
        all = m_waiters;
    }
    for (const auto& [ticket, waiter] : all)
        if (take(ticket)) answer(*waiter, {});
}

std::size_t Waits::size() const {
    const std::lock_guard lock(m_mutex);
    return m_waiters.size();
}

} // namespace vw::server
