// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side of pairing: reads an invite, answers it, waits for the coach.
#pragma once

#include "sync/client/answer_delivery.h"
#include "sync/client/pairing.h"
#include "sync/client/pairing_state.h"

namespace vw {

/// See Pairing, whose client's half this is.
class Joiner {
public:
    Joiner(Vault& vault, SyncEngine& engine, const Clock& clock)
        : m_vault(vault)
        , m_engine(engine)
        , m_clock(clock)
        , m_delivery(vault, engine.session()) {}

    void open(std::string_view link, const Reply<InviteOffer>& reply);
    void accept(SpaceId space, std::string_view ownName, const Done& done);
    [[nodiscard]] std::vector<PendingPairing> pending() const;
    [[nodiscard]] Status forget(SpaceId space);

private:
    struct Opened {
        Invite invite;
        Account account;
        RecordHash fullSpaceHash;
        InviteOffer shown;
    };
    [[nodiscard]] std::optional<InviteOffer> acceptedBefore(const Invite& invite) const;
    [[nodiscard]] Status fitsAccount(const Account& account) const;
    void fetchOffer(const std::shared_ptr<Invite>& invite, const Account& account,
                    const Reply<InviteOffer>& reply);
    [[nodiscard]] Result<Opened> check(Invite invite, const Account& account, ByteView letter) const;
    [[nodiscard]] Status keepAnswer(const Opened& opened, std::string_view ownName);
    void deliver(SpaceId space, const Done& done);

    Vault& m_vault;
    SyncEngine& m_engine;
    const Clock& m_clock;
    AnswerDelivery m_delivery;
    std::map<SpaceId, Opened> m_opened; ///< what a person was shown, and what `accept` answers
    Calls m_calls;
};

} // namespace vw
