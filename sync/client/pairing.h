// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing a coach and a client by an invite link (docs/formats/invite.md), from both sides.
#pragma once

#include "sync/client/sync_engine.h"

namespace vw {

/// Coach: an invite that waits for its answer.
struct OpenInvite {
    SpaceId space;
    std::string link; ///< holds the secret: show it, never log it
    UtcMillis expires;
};

/// Coach: somebody answered. No key was released yet.
struct InviteAnswer {
    SpaceId space;
    std::string inviteeName; ///< as they typed it
    IdentityId identity;
    std::string safetyNumber; ///< 60 digits
};

/// What `pollAnswers` found.
struct AnswerPoll {
    std::vector<InviteAnswer> answers;
    struct Problem {
        SpaceId space;
        Error error; ///< expired, or an answer that fails a check
    };
    std::vector<Problem> problems;
};

/// Client: what a link leads to, verified. Nothing was changed or sent yet.
struct InviteOffer {
    SpaceId space;
    std::string inviterName;
    IdentityId inviter;
    std::string safetyNumber; ///< 60 digits
    std::string serverUrl;
    UtcMillis expires;
};

/// Client: an accepted invite that the coach has not confirmed yet.
struct PendingPairing {
    SpaceId space;
    std::string inviterName;
    std::string safetyNumber;
    UtcMillis expires;
    bool delivered = false; ///< the server has the answer; else `accept` it again
};

/// The other person in a shared space.
struct Counterpart {
    IdentityId identity;
    std::string name;    ///< as shown while pairing
    std::string ownName; ///< as this side was shown to them
    std::string safetyNumber;
    bool compared = false; ///< the two people compared the safety number
};

class Inviter;
class Joiner;

/// Both sides of pairing. Single-threaded; a callback runs inside the call when nothing has to be asked of
/// the server, else later, and not after its destruction. A failed step loses nothing and may be repeated:
/// what was sealed once is sent again as the same bytes. Errors carry a sentence for people.
class Pairing {
public:
    Pairing(Vault& vault, SyncEngine& engine, const Clock& clock);
    ~Pairing();

    // Coach
    /// Makes an invite of 72 h into a shared space and posts it; `ownName` is what the invitee sees. While
    /// one is open for that space, gives its link again.
    void invite(SpaceId shared, std::string_view ownName, const Reply<std::string>& reply);
    [[nodiscard]] std::vector<OpenInvite> openInvites() const;
    /// Looks for answers to all open invites.
    void pollAnswers(const Reply<AnswerPoll>& reply);
    /// Lets the one whose answer `pollAnswers` showed into the space. Error notFound without such an answer,
    /// expired after the invite's end.
    void confirm(SpaceId shared, const Reply<InviteAnswer>& reply);
    /// Withdraws an invite, answered or not.
    void decline(SpaceId shared, const Done& done);

    // Client
    /// Fetches and verifies what the link offers.
    void open(std::string_view link, const Reply<InviteOffer>& reply);
    /// Answers an opened invite, or one in `pending` that was not delivered (then the name of the first try
    /// stays; syncing tries it again by itself). The space appears by itself (SyncEvent::spaceAdded) once the
    /// coach has confirmed.
    void accept(SpaceId space, std::string_view ownName, const Done& done);
    [[nodiscard]] std::vector<PendingPairing> pending() const;
    /// Gives up a pending pairing on this side.
    [[nodiscard]] Status forget(SpaceId space);

    // Both: error notFound when nobody is paired in that space
    [[nodiscard]] Result<Counterpart> counterpart(SpaceId space) const;
    [[nodiscard]] Result<std::string> safetyNumber(SpaceId space) const;
    [[nodiscard]] bool isCompared(SpaceId space) const;
    [[nodiscard]] Status markCompared(SpaceId space);

private:
    Vault& m_vault;
    std::unique_ptr<Inviter> m_inviter;
    std::unique_ptr<Joiner> m_joiner;
};

} // namespace vw
