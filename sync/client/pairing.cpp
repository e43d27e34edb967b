// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing as apps see it: the coach's and the client's half, and the pinned other person.
#include "sync/client/pairing.h"

#include "sync/client/inviter.h"
#include "sync/client/joiner.h"

namespace vw {

Pairing::Pairing(Vault& vault, SyncEngine& engine, const Clock& clock)
    : m_vault(vault)
    , m_inviter(std::make_unique<Inviter>(vault, engine, clock))
    , m_joiner(std::make_unique<Joiner>(vault, engine, clock)) {}

Pairing::~Pairing() = default;

void Pairing::invite(SpaceId shared, std::string_view ownName, const Reply<std::string>& reply) {
    m_inviter->invite(shared, ownName, reply);
}
std::vector<OpenInvite> Pairing::openInvites() const { return m_inviter->open(); }
void Pairing::pollAnswers(const Reply<AnswerPoll>& reply) { m_inviter->poll(reply); }
void Pairing::confirm(SpaceId shared, const Reply<InviteAnswer>& reply) { m_inviter->confirm(shared, reply); }
void Pairing::decline(SpaceId shared, const Done& done) { m_inviter->decline(shared, done); }

void Pairing::open(std::string_view link, const Reply<InviteOffer>& reply) { m_joiner->open(link, reply); }
void Pairing::accept(SpaceId space, std::string_view ownName, const Done& done) {
    m_joiner->accept(space, ownName, done);
}
std::vector<PendingPairing> Pairing::pending() const { return m_joiner->pending(); }
Status Pairing::forget(SpaceId space) { return m_joiner->forget(space); }

Result<Counterpart> Pairing::counterpart(SpaceId space) const {
    VW_TRY(const pairing_state::Pin pin, pairing_state::pin(m_vault, space));
    // The coach pins before the record is made: until that is there, nobody has joined.
    const MembershipLog* log = m_vault.membership(space);
    const bool joined = log && log->current().members.contains(pin.identity);
    if (!joined && pairing_state::invitation(m_vault, space))
        return notFound("This person has not been let in yet; confirm once more.");
    return Counterpart{pin.identity, pin.name, pin.ownName,
                       vw::safetyNumber(m_vault.identity().id(), pin.identity), pin.compared};
}

Result<std::string> Pairing::safetyNumber(SpaceId space) const {
    VW_TRY(const Counterpart other, counterpart(space));
    return other.safetyNumber;
}

bool Pairing::isCompared(SpaceId space) const {
    const auto pin = pairing_state::pin(m_vault, space);
    return pin && pin->compared;
}

Status Pairing::markCompared(SpaceId space) {
    VW_TRY(pairing_state::Pin pin, pairing_state::pin(m_vault, space));
    pin.compared = true;
    return pairing_state::save(m_vault, pin);
}

} // namespace vw
