// SPDX-License-Identifier: GPL-3.0-or-later
// Mailboxes: where an invite's two letters lie.
#pragma once

#include "sync/server/rate_limits.h"
#include "sync/server/relay_parts.h"

namespace vw::server {

class MailboxHandlers {
public:
    explicit MailboxHandlers(RelayParts parts)
        : m_parts(parts) {}

    [[nodiscard]] Answer create(const Request& request, const Caller& caller);
    [[nodiscard]] Answer offer(const Request& request);
    [[nodiscard]] Answer answer(const Request& request);
    [[nodiscard]] Answer poll(const Request& request, const Caller& caller);
    [[nodiscard]] Answer remove(const Request& request, const Caller& caller);
    /// Forgets what has been over for long; to be called now and then.
    void clean();

private:
    /// The mailbox whose bearer the request shows; error notFound whatever else is wrong, tooMany after too
    /// many wrong bearers, expired.
    [[nodiscard]] Result<Mailbox> opened(const Request& request);
    [[nodiscard]] Result<Mailbox> owned(const Request& request, const Caller& caller);
    [[nodiscard]] Result<IdentityId> sponsorOf(IdentityId owner);

    RelayParts m_parts;
    RateLimit m_attempts{{1.0 / 60, 20}}; // wrong bearers of one mailbox
};

} // namespace vw::server
