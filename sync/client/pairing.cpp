// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing as apps see it: the coach's and the client's half, and the pinned other person.
#include "sync/client/pairing.h"

#include "sync/client/inviter.h"
#include "sync/client/joiner.h"

#include <algorithm>

namespace vw {
namespace {

std::string nameIn(const Vault& vault, SpaceId space, IdentityId person) {
    EntityId id;
    std::copy_n(person.raw.begin(), id.raw.size(), id.raw.begin());
    const auto shown = vault.view().entity(space, EntityKind::participant, id);
    return shown ? shown->text(Field::name) : std::string();
}

/// What pairing pinned on this device; on a further one, which got into the space by its signed log, the
/// other member of that, not compared yet.
Result<pairing_state::Pin> pinOf(const Vault& vault, SpaceId space) {
    auto pinned = pairing_state::pin(vault, space);
    if (pinned || pinned.error().code != ErrorCode::notFound) return pinned;
    const MembershipLog* log = vault.membership(space);
    const IdentityId own = vault.identity().id();
    if (!log || !log->current().members.contains(own)) return pinned;
    for (const auto& [person, member] : log->current().members)
        if (person != own)
            return pairing_state::Pin{space, person, nameIn(vault, space, person), nameIn(vault, space, own),
                                      false};
    return pinned;
}

} // namespace

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
    VW_TRY(const pairing_state::Pin pin, pinOf(m_vault, space));
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
    VW_TRY(pairing_state::Pin pin, pinOf(m_vault, space));
    pin.compared = true;
    return pairing_state::save(m_vault, pin);
}

} // namespace vw
