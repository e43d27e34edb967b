// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of what is held back follow from what it stands for, so that repeating makes nothing twice.
#include "core/practice/client_erasure.h"

#include "core/crypto/erase_record.h"
#include "core/practice/entity_access.h"

namespace vw::practice {

using namespace coaching;

namespace {

EntityId heldId(std::string_view label, const EntityId& of) {
    return EntityId{labelledHash<EntityId::size>(label, {of.view()})};
}

void put(Operations& out, EntityKind kind, const EntityId& id,
         const std::vector<std::pair<Field, cbor::Value>>& fields) {
    for (const auto& [field, value] : fields)
        out.push_back(Operation::set(kind, id, field, value));
}

cbor::Value dayOf(const LocalDate& date) { return cbor::Value::integer(date.days); }

/// Of sessions that took place.
Operations heldHours(const std::vector<Session>& sessions, HeldBack& count) {
    Operations out;
    for (const Session& session : sessions) {
        if (session.state != SessionState::closed) continue;
        put(out, EntityKind::hours, heldId("valuewright-held-hours-v1", session.id.entity()),
            {{Field::date, dayOf(session.startsAt.date)},
             {Field::minutes, cbor::Value::integer(session.length.count)}});
        ++count.hours;
    }
    return out;
}

Operations heldInvoices(const std::vector<Engagement>& engagements, HeldBack& count) {
    Operations out;
    for (const Engagement& engagement : engagements) {
        if (!engagement.price) continue;
        std::vector<std::pair<Field, cbor::Value>> fields{
            {Field::priceMinor, cbor::Value::integer(engagement.price->minor)},
            {Field::currency, cbor::Value::text(engagement.price->currency)},
            {Field::sessionCount, cbor::Value::integer(engagement.sessionCount)}};
        if (engagement.startsOn) fields.emplace_back(Field::startsOn, dayOf(*engagement.startsOn));
        if (engagement.endsOn) fields.emplace_back(Field::endsOn, dayOf(*engagement.endsOn));
        put(out, EntityKind::heldInvoice, heldId("valuewright-held-invoice-v1", engagement.id.entity()),
            fields);
        ++count.invoices;
    }
    return out;
}

/// Without the entities that are there already.
Result<Operations> missing(const Vault& vault, SpaceId practice, Operations operations) {
    Operations out;
    for (Operation& operation : operations)
        if (!vault.view().entity(practice, operation.kind, operation.entity))
            out.push_back(std::move(operation));
    return out;
}

/// Large practices have more hours than one envelope takes.
Status commitInPieces(Vault& vault, SpaceId space, const Operations& operations) {
    constexpr std::size_t piece = 200;
    std::vector<SpaceOperations> action;
    for (std::size_t at = 0; at < operations.size(); at += piece) {
        const std::size_t end = std::min(at + piece, operations.size());
        action.push_back({space, Operations(operations.begin() + static_cast<std::ptrdiff_t>(at),
                                            operations.begin() + static_cast<std::ptrdiff_t>(end))});
    }
    return action.empty() ? Status() : vault.commit(action);
}

std::string nameOf(const Vault& vault, SpaceId space, const IdentityId& identity) {
    const auto shown = readOne<Participant>(vault, space, Participant::idOf(identity));
    return shown ? shown->name : std::string();
}

std::optional<SpaceEnding> endingOf(const Vault& vault, const MembershipLog& log) {
    const IdentityId own = vault.identity().id();
    const SpaceId space = log.space();
    if (const auto record = vault.eraseRecord(space)) {
        const auto erasure = readErasure(*record, log, vault);
        return SpaceEnding{space, SpaceEnding::What::erased, log.owner() == own,
                           nameOf(vault, space, log.owner()), erasure ? erasure->when : UtcMillis()};
    }
    const auto& ended = log.current().ended;
    if (!ended) return std::nullopt;
    return SpaceEnding{space, SpaceEnding::What::ended, ended->by == own, nameOf(vault, space, ended->by),
                       ended->when};
}

} // namespace

Result<HeldBack> holdBack(Vault& vault, const ClientCard& card) {
    VW_TRY(const SpaceId practice, ownSpace(vault, SpaceKind::practice));
    HeldBack out;
    VW_TRY(const auto sessions, readAll<Session>(vault, card.sharedSpace, Order::oldestFirst));
    VW_TRY(const auto engagements, readAll<Engagement>(vault, card.privateSpace, Order::oldestFirst));
    Operations all = heldHours(sessions, out);
    append(all, heldInvoices(engagements, out));
    VW_TRY(const Operations fresh, missing(vault, practice, std::move(all)));
    VW_CHECK(commitInPieces(vault, practice, fresh));
    return out;
}

Status closeRelation(Vault& vault, ClientId client) {
    VW_TRY(const SpaceId practice, ownSpace(vault, SpaceKind::practice));
    if (!vault.view().entity(practice, EntityKind::relation, client.entity())) return {};
    return commitTo(vault, practice, {Operation::erase(EntityKind::relation, client.entity())});
}

Result<std::vector<SpaceEnding>> spaceEndings(const Vault& vault) {
    std::vector<SpaceEnding> out;
    for (const SpaceInfo& info : vault.spaces()) {
        const MembershipLog* const log = vault.membership(info.id);
        if (info.kind != SpaceKind::shared || log == nullptr) continue;
        if (auto ending = endingOf(vault, *log)) out.push_back(std::move(*ending));
    }
    return out;
}

bool isClosed(const Vault& vault, SpaceId space) {
    const MembershipLog* const log = vault.membership(space);
    return vault.isErased(space) || log == nullptr || log->current().ended || log->current().erased;
}

} // namespace vw::practice
