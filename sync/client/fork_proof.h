// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the other history of this device that the server claims to have.
#pragma once

#include "sync/client/session.h"

namespace vw {

/// Lets a server show the envelope that stands where one of this device does. A device stops writing for good
/// only for a genuine one: a mere claim, or a flipped bit, is a fault of the server. Keeps no state of its
/// own. Not thread-safe.
class ForkProof {
public:
    ForkProof(Vault& vault, Session& session)
        : m_vault(vault)
        , m_session(session) {}

    /// `seq`: where the server has another one. Error forked when it could show it (the vault is then
    /// marked), server when it could not; never a success.
    void seek(Calls& calls, SpaceId space, std::uint64_t seq, const Done& done);

private:
    Vault& m_vault;
    Session& m_session;
};

} // namespace vw
