// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the client's sealed answer to the coach's mailbox, as often as it takes.
#pragma once

#include "sync/client/session.h"

namespace vw {

/// Delivers answers that pairing_state keeps. Keeps no state of its own: what it has under way belongs to the
/// `Calls` of the caller. Not thread-safe.
class AnswerDelivery {
public:
    AnswerDelivery(Vault& vault, Session& session)
        : m_vault(vault)
        , m_session(session) {}

    /// Sends the kept answer for that space, which registers this identity. The same bytes each time, so that
    /// repeating it is safe. Error notFound without such an answer, or when the mailbox is gone; alreadyUsed,
    /// expired.
    void deliver(Calls& calls, SpaceId space, const Done& done);

private:
    void post(Calls& calls, const Account& account, SpaceId space, const Done& done);
    [[nodiscard]] Status settle(const Account& account, SpaceId space, const protocol::Registered& answer);

    Vault& m_vault;
    Session& m_session;
};

/// Errors of a mailbox in the words of somebody who was invited; others stay as they are.
Error inviteeError(const Error& error);
/// Value of the Authorization header for an invite's mailbox.
std::string mailboxAuthorization(const Invite& invite);

} // namespace vw
