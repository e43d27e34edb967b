// SPDX-License-Identifier: GPL-3.0-or-later
// The server without its sockets: a request goes in, an answer comes out.
#pragma once

#include "sync/server/auth_handlers.h"
#include "sync/server/envelope_handlers.h"
#include "sync/server/mailbox_handlers.h"
#include "sync/server/rate_limits.h"
#include "sync/server/record_handlers.h"
#include "sync/server/waits.h"

#include <atomic>

namespace vw::server {

struct RelaySettings {
    std::vector<std::string> authorities; ///< that logins may be signed for; at least one, the first is shown
    std::filesystem::path tokenFolder;
    Rate perDevice{100, 1'000};
    Rate perAddress{300, 3'000};
    Rate strangers{20, 400}; ///< requests of one address that no bearer vouches for
    std::size_t verifyHelpers = 1;
};

/// Safe from any thread. `handle` may block on the store; `clock` only needs to move forward.
class Relay {
public:
    Relay(Store& store, WorkerPool& pool, const Clock& clock, const RelaySettings& settings);

    /// Calls `reply` once: before it returns (0), or later for a wait whose ticket it returns. After `cancel`
    /// of that ticket a reply that was on its way may still come, but no more than one.
    WaitTicket handle(const Request& request, const ReplyTo& reply);
    void cancel(WaitTicket ticket) { m_waits.cancel(ticket); }
    /// Answers waits whose time is over. To be called about every half second.
    void tick() { m_waits.expire(); }
    /// Forgets what has been over for long. To be called about every hour.
    void clean() { m_mailboxes.clean(); }
    /// From now on health says so and nobody is kept waiting.
    void drain();

private:
    WaitTicket answer(const Request& request, const ReplyTo& reply);
    [[nodiscard]] std::optional<Answer> limited(const Request& request);
    [[nodiscard]] Answer health();
    [[nodiscard]] Answer answerStranger(const Request& request);
    [[nodiscard]] Answer answerCaller(const Request& request, const Caller& caller);
    WaitTicket beginWait(const Request& request, const Caller& caller, const ReplyTo& reply);

    LogCache m_logs;
    RelayParts m_parts;
    AuthHandlers m_auth;
    RecordHandlers m_records;
    EnvelopeHandlers m_envelopes;
    MailboxHandlers m_mailboxes;
    Waits m_waits;
    RateLimit m_devices, m_addresses, m_strangers;
    std::atomic<bool> m_draining = false;
};

} // namespace vw::server
