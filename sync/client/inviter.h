// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's side of pairing: makes invites, reads answers, lets people in.
#pragma once

#include "sync/client/calls.h"
#include "sync/client/pairing.h"
#include "sync/client/pairing_state.h"
#include "sync/protocol/messages.h"

namespace vw {

/// See Pairing, whose coach's half this is.
class Inviter {
public:
    Inviter(Vault& vault, SyncEngine& engine, const Clock& clock)
        : m_vault(vault)
        , m_engine(engine)
        , m_clock(clock) {}

    void invite(SpaceId shared, std::string_view ownName, const Reply<std::string>& reply);
    [[nodiscard]] std::vector<OpenInvite> open() const;
    void poll(Reply<AnswerPoll> reply);
    void confirm(SpaceId shared, const Reply<InviteAnswer>& reply);
    void decline(SpaceId shared, const Done& done);

private:
    struct Poll;
    struct Checked; ///< an answer that passed every check
    [[nodiscard]] Status mayInvite(SpaceId shared, std::string_view ownName) const;
    [[nodiscard]] Status prepare(SpaceId shared, std::string_view ownName);
    void announce(SpaceId shared, const Reply<std::string>& reply);
    void postOffer(SpaceId shared, const Reply<std::string>& reply);
    [[nodiscard]] Error notPosted(SpaceId shared, const Error& error);
    [[nodiscard]] Result<pairing_state::Invitation> withOffer(SpaceId shared, const Invite& invite);

    void pollNext(std::shared_ptr<Poll> poll);
    void takeAnswer(Poll& poll, SpaceId space, const protocol::MailboxAnswerPoll& answer);
    [[nodiscard]] Result<Checked> check(SpaceId space, ByteView letter) const;

    void join(SpaceId shared, const std::shared_ptr<Checked>& checked, const Reply<InviteAnswer>& reply);
    [[nodiscard]] bool hasJoined(SpaceId shared, const Checked& checked) const;
    void settle(SpaceId shared, const std::shared_ptr<Checked>& checked, const Reply<InviteAnswer>& reply);
    void closeMailbox(SpaceId shared, const Done& done);

    Vault& m_vault;
    SyncEngine& m_engine;
    const Clock& m_clock;
    Calls m_calls;
};

} // namespace vw
