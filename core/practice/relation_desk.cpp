// SPDX-License-Identifier: GPL-3.0-or-later
// A pair's shared space: queries and commands that both sides have.
#include "core/practice/relation_desk.h"

#include "core/practice/entity_access.h"

#include <algorithm>

namespace vw::practice {

using namespace coaching;

Result<std::vector<Goal>> RelationDesk::goals() const {
    return readAll<Goal>(m_vault, m_space, Order::oldestFirst);
}

Result<Goal> RelationDesk::goal(GoalId id) const { return readOne<Goal>(m_vault, m_space, id); }

Result<GoalId> RelationDesk::saveGoal(Goal goal) { return save(m_vault, m_space, std::move(goal)); }

Status RelationDesk::setLevel(GoalId id, Level level) {
    VW_TRY(Goal changed, goal(id));
    changed.level = level;
    VW_TRY([[maybe_unused]] const GoalId saved, saveGoal(std::move(changed)));
    return {};
}

Result<std::vector<AgreedAction>> RelationDesk::actions() const {
    return readAll<AgreedAction>(m_vault, m_space, Order::oldestFirst);
}

Result<AgreedActionId> RelationDesk::saveAction(AgreedAction action) {
    return save(m_vault, m_space, std::move(action));
}

Status RelationDesk::tick(AgreedActionId id, Tick tick) {
    VW_TRY(AgreedAction action, readOne<AgreedAction>(m_vault, m_space, id));
    if (action.doneAt.has_value() == (tick == Tick::done)) return {};
    action.doneAt = tick == Tick::done ? std::optional(m_clock.now()) : std::nullopt;
    VW_TRY([[maybe_unused]] const AgreedActionId saved, saveAction(std::move(action)));
    return {};
}

Result<std::vector<Session>> RelationDesk::sessions() const {
    VW_TRY(std::vector<Session> sessions, readAll<Session>(m_vault, m_space, Order::oldestFirst));
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const Session& a, const Session& b) { return a.startsAt < b.startsAt; });
    return sessions;
}

Result<Session> RelationDesk::session(SessionId id) const { return readOne<Session>(m_vault, m_space, id); }

Result<std::vector<CheckIn>> RelationDesk::checkIns() const {
    return readAll<CheckIn>(m_vault, m_space, Order::newestFirst);
}

Result<std::vector<VqAssignment>> RelationDesk::vqAssignments() const {
    return readAll<VqAssignment>(m_vault, m_space, Order::newestFirst);
}

Result<std::vector<VqSubmission>> RelationDesk::vqSubmissions() const {
    return readAll<VqSubmission>(m_vault, m_space, Order::newestFirst);
}

Result<std::vector<VqAssignment>> RelationDesk::openVqAssignments() const {
    VW_TRY(std::vector<VqAssignment> open, readAll<VqAssignment>(m_vault, m_space, Order::oldestFirst));
    VW_TRY(const std::vector<VqSubmission> answers, vqSubmissions());
    const auto answered = [&answers](const VqAssignment& assignment) {
        return std::any_of(answers.begin(), answers.end(), [&assignment](const VqSubmission& answer) {
            return answer.assignment == assignment.id;
        });
    };
    const auto isDone = [&answered](const VqAssignment& assignment) {
        return assignment.withdrawnAt || answered(assignment);
    };
    open.erase(std::remove_if(open.begin(), open.end(), isDone), open.end());
    return open;
}

Result<VqReading> RelationDesk::vqReading(VqSubmissionId id) const {
    VW_TRY(VqSubmission submission, readOne<VqSubmission>(m_vault, m_space, id));
    return readVq(std::move(submission));
}

Status RelationDesk::commit(std::vector<Operation> operations) const {
    return commitTo(m_vault, m_space, std::move(operations));
}

} // namespace vw::practice
