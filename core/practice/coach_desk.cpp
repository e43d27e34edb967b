// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's commands and queries.
#include "core/practice/coach_desk.h"

#include "core/practice/entity_access.h"
#include "core/practice/vq_instruments.h"

#include <algorithm>

namespace vw::practice {

using namespace coaching;

namespace {

ClientCard cardOf(const Vault& vault, const Relation& relation, Client client) {
    const MembershipLog* const log = vault.membership(relation.sharedSpace);
    const bool paired = log != nullptr && log->current().members.size() > 1;
    return {std::move(client), relation.privateSpace, relation.sharedSpace, paired};
}

/// The relations of this practice, oldest first.
Result<std::vector<Relation>> relationsOf(const Vault& vault) {
    VW_TRY(const SpaceId practice, ownSpace(vault, SpaceKind::practice));
    EntityQuery query;
    query.kind = EntityKind::relation;
    query.space = practice;
    VW_TRY(const std::vector<Entity> entities, vault.view().entities(query));
    std::vector<Relation> out;
    out.reserve(entities.size());
    for (const Entity& entity : entities) {
        out.push_back(Relation::read(readerOf(entity)));
    }
    return out;
}

/// A space that was made for a client who was then not added, because the program was stopped between. One
/// that was ever shared or written to is never given to anybody else.
bool isBlank(const Vault& vault, SpaceId space, const std::vector<Relation>& relations) {
    const bool used = std::any_of(relations.begin(), relations.end(), [&space](const Relation& relation) {
        return relation.privateSpace == space || relation.sharedSpace == space;
    });
    const MembershipLog* const log = vault.membership(space);
    constexpr std::uint32_t genesisAndFirstEpoch = 2;
    return !used && log != nullptr && log->headSeq() == genesisAndFirstEpoch &&
           log->owner() == vault.identity().id() && vault.heads(space).empty();
}

Status checkStartable(const Session& session) {
    if (session.state == SessionState::planned) return {};
    return Error{ErrorCode::conflict, "Only a planned session can be started."};
}

Result<Operations> closingOperations(const Session& before, const SessionClosing& closing) {
    Session after = before;
    after.state = SessionState::closed;
    after.closingQuestion = closing.centralQuestion;
    if (closing.length.count > 0) after.length = closing.length;
    for (const GoalId& goal : closing.workedGoals) {
        std::vector<GoalId>& worked = after.workedGoals;
        if (std::find(worked.begin(), worked.end(), goal) == worked.end()) worked.push_back(goal);
    }
    return changes(&before, after);
}

/// The next session, as long and under the same title as this one.
Session following(const Session& session, const LocalTime& at) {
    Session next;
    next.id = SessionId(randomId<EntityId>());
    next.title = session.title;
    next.startsAt = at;
    next.length = session.length;
    return next;
}

} // namespace

Result<ClientId> CoachDesk::addClient(Client client) {
    client.id = ClientId(randomId<EntityId>());
    VW_TRY(Operations clientOperations, changes<Client>(nullptr, client)); // checks before spaces are made
    VW_TRY(const OwnProfile own, ownProfile(m_vault));
    VW_TRY(const SpaceId practice, ownSpace(m_vault, SpaceKind::practice));
    VW_TRY(const SpaceId privateSpace, freshSpace(SpaceKind::privatePair));
    VW_TRY(const SpaceId sharedSpace, freshSpace(SpaceKind::shared));
    const Participant self{Participant::idOf(m_vault.identity().id()), own.name};
    VW_TRY(Operations relation, changes<Relation>(nullptr, {client.id, privateSpace, sharedSpace}));
    VW_TRY(Operations participant, changes<Participant>(nullptr, self));
    const std::array action{SpaceOperations{practice, std::move(relation)},
                            SpaceOperations{privateSpace, std::move(clientOperations)},
                            SpaceOperations{sharedSpace, std::move(participant)}};
    VW_CHECK(m_vault.commit(action));
    return client.id;
}

Status CoachDesk::saveClient(const Client& changed) {
    VW_TRY(const ClientCard card, client(changed.id));
    VW_TRY(Operations operations, changes(&card.client, changed));
    return commit(card.privateSpace, std::move(operations));
}

Result<std::vector<ClientCard>> CoachDesk::clients() const {
    VW_TRY(const std::vector<Relation> relations, relationsOf(m_vault));
    std::vector<ClientCard> out;
    for (const Relation& relation : relations) {
        auto client = readOne<Client>(m_vault, relation.privateSpace, relation.id);
        // The private space may still be on its way to this device.
        if (!client && client.error().code == ErrorCode::notFound) continue;
        if (!client) return client.error();
        out.push_back(cardOf(m_vault, relation, std::move(*client)));
    }
    return out;
}

Result<ClientCard> CoachDesk::client(ClientId id) const {
    VW_TRY(const SpaceId practice, ownSpace(m_vault, SpaceKind::practice));
    VW_TRY(const Entity entity, m_vault.view().entity(practice, EntityKind::relation, id.entity()));
    const Relation relation = Relation::read(readerOf(entity));
    VW_TRY(Client client, readOne<Client>(m_vault, relation.privateSpace, id));
    return cardOf(m_vault, relation, std::move(client));
}

Result<std::vector<Engagement>> CoachDesk::engagements(ClientId id) const {
    VW_TRY(const ClientCard card, client(id));
    return readAll<Engagement>(m_vault, card.privateSpace, Order::oldestFirst);
}

Result<EngagementId> CoachDesk::saveEngagement(ClientId clientId, Engagement engagement) {
    VW_TRY(const ClientCard card, client(clientId));
    return save(m_vault, card.privateSpace, std::move(engagement));
}

Result<RelationDesk> CoachDesk::relation(ClientId id) const {
    VW_TRY(const ClientCard card, client(id));
    return RelationDesk(m_vault, m_clock, card.sharedSpace);
}

Result<Notebook> CoachDesk::privateNotes(ClientId id) const {
    VW_TRY(const ClientCard card, client(id));
    return Notebook(m_vault, card.privateSpace, NoteKind::privateNote);
}

Result<NoteId> CoachDesk::shareNote(ClientId clientId, NoteId id) {
    VW_TRY(const ClientCard card, client(clientId));
    const Notebook shelf(m_vault, card.privateSpace, NoteKind::privateNote);
    VW_TRY(Note note, shelf.note(id));
    VW_TRY(NoteText text, shelf.text(id));
    note.kind = NoteKind::shared;
    note.about = {};
    note.id = NoteId(randomId<EntityId>());
    VW_TRY(Operations shared, changes<Note>(nullptr, note));
    VW_TRY(Operation version, noteText(note, std::move(text.text), {}));
    shared.push_back(std::move(version));
    const std::array action{
        SpaceOperations{card.sharedSpace, std::move(shared)},
        SpaceOperations{card.privateSpace, {Operation::erase(EntityKind::privateNote, id.entity())}}};
    VW_CHECK(m_vault.commit(action));
    return note.id;
}

Result<SessionId> CoachDesk::planSession(ClientId clientId, Session session) {
    VW_TRY(const ClientCard card, client(clientId));
    session.id = {};
    return save(m_vault, card.sharedSpace, std::move(session));
}

Status CoachDesk::startSession(ClientId clientId, SessionId id) {
    VW_TRY(const ClientCard card, client(clientId));
    VW_TRY(Session session, readOne<Session>(m_vault, card.sharedSpace, id));
    VW_CHECK(checkStartable(session));
    session.state = SessionState::running;
    VW_TRY([[maybe_unused]] const SessionId saved, save(m_vault, card.sharedSpace, std::move(session)));
    return {};
}

Status CoachDesk::closeSession(ClientId clientId, SessionId id, const SessionClosing& closing) {
    VW_TRY(const ClientCard card, client(clientId));
    VW_TRY(const Session before, readOne<Session>(m_vault, card.sharedSpace, id));
    if (before.state == SessionState::closed || before.state == SessionState::cancelled) {
        return Error{ErrorCode::conflict, "This session is over already."};
    }
    VW_TRY(Operations operations, closingOperations(before, closing));
    for (AgreedAction action : closing.actions) {
        action.id = AgreedActionId(randomId<EntityId>());
        action.session = id;
        VW_TRY(Operations more, changes<AgreedAction>(nullptr, action));
        append(operations, std::move(more));
    }
    if (closing.next) {
        VW_TRY(Operations more, changes<Session>(nullptr, following(before, *closing.next)));
        append(operations, std::move(more));
    }
    return commit(card.sharedSpace, std::move(operations));
}

Result<VqAssignmentId> CoachDesk::assignVq(ClientId clientId, VqAssignment assignment) {
    VW_TRY(const ClientCard card, client(clientId));
    assignment.id = VqAssignmentId(randomId<EntityId>());
    VW_TRY(Operations asking, changes<VqAssignment>(nullptr, assignment));
    VW_TRY(auto copies, instrumentCopies(m_vault, card.sharedSpace, assignment.instrument));
    std::vector<SpaceOperations> action;
    action.reserve(copies.size() + 1);
    for (Operations& words : copies)
        action.push_back({card.sharedSpace, std::move(words)});
    action.push_back({card.sharedSpace, std::move(asking)});
    VW_CHECK(m_vault.commit(action));
    return assignment.id;
}

Result<SpaceId> CoachDesk::freshSpace(SpaceKind kind) {
    VW_TRY(const std::vector<Relation> relations, relationsOf(m_vault));
    for (const SpaceInfo& space : m_vault.spaces()) {
        if (space.kind == kind && isBlank(m_vault, space.id, relations)) return space.id;
    }
    return m_vault.createSpace(kind);
}

Status CoachDesk::commit(SpaceId space, std::vector<Operation> operations) const {
    return commitTo(m_vault, space, std::move(operations));
}

} // namespace vw::practice
