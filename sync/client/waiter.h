// SPDX-License-Identifier: GPL-3.0-or-later
// Long polls: asks the server to answer when a space moves.
#pragma once

#include "sync/client/session.h"

namespace vw {

/// Waits on all spaces of the vault at once, and on those that a pairing will open, in requests of 64.
/// Destroying it cancels. Not thread-safe.
class Waiter {
public:
    Waiter(const Vault& vault, Session& session)
        : m_vault(vault)
        , m_session(session) {}

    /// `reply` runs once: when a space moved, when the time is over, or with the first error. Only with
    /// spaces, and a pinned server.
    void wait(const Done& reply);
    void cancel() { m_calls.clear(); }
    /// False when there is no space to wait for.
    [[nodiscard]] bool hasSpaces() const { return !known().empty(); }

private:
    [[nodiscard]] std::vector<protocol::WaitRequest::Known> known() const;
    const Vault& m_vault;
    Session& m_session;
    Calls m_calls;
};

} // namespace vw
