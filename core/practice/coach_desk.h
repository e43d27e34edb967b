// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach does: clients, agreements, sessions, goals, notes, VQ.
#pragma once

#include "core/coaching/client.h"
#include "core/practice/relation_desk.h"

namespace vw::practice {

/// A client with where their things lie. Plain value.
struct ClientCard {
    coaching::Client client;
    SpaceId privateSpace;
    SpaceId sharedSpace;
    bool paired = false; ///< the client's own devices are in the shared space
};

/// How a session ends. Plain value.
struct SessionClosing {
    std::string centralQuestion;                 ///< the answer; may be empty
    std::vector<coaching::AgreedAction> actions; ///< new ones; ids and session are filled in
    std::vector<coaching::GoalId> workedGoals;
    std::optional<coaching::LocalTime> next; ///< plans the next session
    coaching::Minutes length;                ///< how long this one took; 0 keeps what was planned
};

/// The coach's side. Holds references; use from the vault's thread. Queries return copies; every command is
/// one durable commit; on an error nothing is changed.
class CoachDesk {
public:
    CoachDesk(Vault& vault, const Clock& clock)
        : m_vault(vault)
        , m_clock(clock) {}

    /// Makes the private and the shared space and writes relation, client and the own name in one action.
    /// `client.id` is ignored.
    [[nodiscard]] Result<coaching::ClientId> addClient(coaching::Client client);
    /// Writes what differs from what is stored.
    [[nodiscard]] Status saveClient(const coaching::Client& client);
    /// Oldest first, archived ones included.
    [[nodiscard]] Result<std::vector<ClientCard>> clients() const;
    [[nodiscard]] Result<ClientCard> client(coaching::ClientId id) const;

    /// Oldest first.
    [[nodiscard]] Result<std::vector<coaching::Engagement>> engagements(coaching::ClientId id) const;
    /// Writes a new one when its id is none; otherwise what differs.
    [[nodiscard]] Result<coaching::EngagementId> saveEngagement(coaching::ClientId client,
                                                                coaching::Engagement engagement);

    /// What both sides may do in the shared space.
    [[nodiscard]] Result<RelationDesk> relation(coaching::ClientId id) const;
    /// Only the coach reads these.
    [[nodiscard]] Result<Notebook> privateNotes(coaching::ClientId id) const;
    /// A new shared note with the private one's text, and a tombstone for that: its bytes never move.
    [[nodiscard]] Result<coaching::NoteId> shareNote(coaching::ClientId client, coaching::NoteId note);

    [[nodiscard]] Result<coaching::SessionId> planSession(coaching::ClientId client,
                                                          coaching::Session session);
    /// Begins a planned session.
    [[nodiscard]] Status startSession(coaching::ClientId client, coaching::SessionId session);
    /// Closes a running or planned one: Central Question, agreed actions, next date, all in one action.
    [[nodiscard]] Status closeSession(coaching::ClientId client, coaching::SessionId session,
                                      const SessionClosing& closing);

    /// Asks for an assessment, and puts the words of an instrument of the practice's own beside it;
    /// `assignment.id` is ignored. Error conflict when other words are there under the same name.
    [[nodiscard]] Result<coaching::VqAssignmentId> assignVq(coaching::ClientId client,
                                                            coaching::VqAssignment assignment);

private:
    [[nodiscard]] Result<SpaceId> freshSpace(SpaceKind kind);
    [[nodiscard]] Status commit(SpaceId space, std::vector<Operation> operations) const;
    Vault& m_vault;
    const Clock& m_clock;
};

} // namespace vw::practice
