// SPDX-License-Identifier: GPL-3.0-or-later
// A pair's shared space as both sides use it: goals, actions, sessions, check-ins, notes, VQ.
#pragma once

#include "core/coaching/check_in.h"
#include "core/coaching/gas.h"
#include "core/coaching/session.h"
#include "core/practice/notebook.h"
#include "core/practice/vq_reading.h"
#include "core/practice/who_sees.h"

namespace vw::practice {

/// One pair. Cheap to make; holds references; use from the vault's thread. Queries read the view and return
/// copies. Every command is one durable commit; on an error nothing is changed. What a role may not write is
/// refused with notAllowed.
class RelationDesk {
public:
    RelationDesk(Vault& vault, const Clock& clock, SpaceId shared)
        : m_vault(vault)
        , m_clock(clock)
        , m_space(shared) {}

    [[nodiscard]] SpaceId space() const { return m_space; }
    [[nodiscard]] Notebook notes() const { return {m_vault, m_space, coaching::NoteKind::shared}; }

    /// Oldest first, archived ones included.
    [[nodiscard]] Result<std::vector<coaching::Goal>> goals() const;
    [[nodiscard]] Result<coaching::Goal> goal(coaching::GoalId id) const;
    /// Writes a new goal when `goal.id` is none (and returns the id it got); otherwise what differs.
    [[nodiscard]] Result<coaching::GoalId> saveGoal(coaching::Goal goal);
    [[nodiscard]] Status setLevel(coaching::GoalId id, coaching::Level level);

    /// Oldest first, done ones included.
    [[nodiscard]] Result<std::vector<coaching::AgreedAction>> actions() const;
    [[nodiscard]] Result<coaching::AgreedActionId> saveAction(coaching::AgreedAction action);
    enum class Tick : std::uint8_t { open, done };
    [[nodiscard]] Status tick(coaching::AgreedActionId id, Tick tick);

    /// By start, earliest first.
    [[nodiscard]] Result<std::vector<coaching::Session>> sessions() const;
    [[nodiscard]] Result<coaching::Session> session(coaching::SessionId id) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<coaching::CheckIn>> checkIns() const;

    /// Newest first.
    [[nodiscard]] Result<std::vector<coaching::VqAssignment>> vqAssignments() const;
    [[nodiscard]] Result<std::vector<coaching::VqSubmission>> vqSubmissions() const;
    /// Assignments nobody has answered or withdrawn, oldest first.
    [[nodiscard]] Result<std::vector<coaching::VqAssignment>> openVqAssignments() const;
    [[nodiscard]] Result<VqReading> vqReading(coaching::VqSubmissionId id) const;

    /// Tombstone of anything of this space except notes (Notebook does that).
    template <EntityKind Kind>
    [[nodiscard]] Status remove(coaching::TypedId<Kind> id) {
        return commit({Operation::erase(Kind, id.entity())});
    }

protected:
    [[nodiscard]] Status commit(std::vector<Operation> operations) const;
    Vault& m_vault;
    const Clock& m_clock;
    SpaceId m_space;
};

} // namespace vw::practice
