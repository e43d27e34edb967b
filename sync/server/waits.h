// SPDX-License-Identifier: GPL-3.0-or-later
// Those who wait for news: registered first, then the heads are read, so no wake-up is lost.
#pragma once

#include "sync/server/relay_parts.h"

namespace vw::server {

using ReplyTo = std::function<void(Response)>;
/// Names a wait under way; 0 is none.
using WaitTicket = std::uint64_t;

/// Every wait is answered exactly once: with the spaces that moved, or with none after its time, or when all
/// are released. Replies are called from whatever thread brings the news. Safe from any thread.
class Waits {
public:
    explicit Waits(RelayParts parts, std::size_t capacity = 20'000)
        : m_parts(parts)
        , m_capacity(capacity) {}

    /// 0 when it was answered at once.
    WaitTicket begin(const protocol::WaitRequest& request, const Caller& caller, ReplyTo reply);
    /// Something in this space changed.
    void notify(SpaceId space);
    /// The one who waited has gone; nothing is replied.
    void cancel(WaitTicket ticket);
    /// Answers those whose time is over.
    void expire();
    /// Answers all; later ones are answered at once.
    void releaseAll();
    [[nodiscard]] std::size_t size() const;

private:
    struct Waiter {
        IdentityId identity;
        std::vector<protocol::WaitRequest::Known> known;
        UtcMillis until;
        ReplyTo reply;
    };
    using Shared = std::shared_ptr<const Waiter>;
    [[nodiscard]] std::vector<SpaceId> movedFor(const Waiter& waiter, std::optional<SpaceId> only) const;
    /// The waiter, taken out, so that nobody else answers it; null when somebody was first.
    Shared take(WaitTicket ticket);
    static void answer(const Waiter& waiter, std::vector<SpaceId> moved);

    RelayParts m_parts;
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    bool m_released = false;
    WaitTicket m_last = 0;
    std::map<WaitTicket, Shared> m_waiters;
    std::map<SpaceId, std::map<WaitTicket, Shared>> m_bySpace;
};

} // namespace vw::server
