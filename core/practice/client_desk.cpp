// SPDX-License-Identifier: GPL-3.0-or-later
// The client's commands and queries.
#include "core/practice/client_desk.h"

#include "core/practice/entity_access.h"
#include "core/practice/vq_handover.h"

#include <algorithm>

namespace vw::practice {

using namespace coaching;

std::vector<RelationDesk> ClientDesk::relations() const {
    std::vector<RelationDesk> out;
    for (const SpaceInfo& space : m_vault.spaces()) {
        if (space.kind != SpaceKind::shared || !m_vault.currentKey(space.id)) continue;
        out.emplace_back(m_vault, m_clock, space.id);
    }
    return out;
}

Result<RelationDesk> ClientDesk::relation() const {
    const std::vector<RelationDesk> all = relations();
    if (all.empty()) {
        return Error{ErrorCode::waiting,
                     "You share nothing with a coach yet: open an invite, or wait until the "
                     "coach has confirmed your name."};
    }
    return all.front();
}

Result<CheckInId> ClientDesk::checkIn(SpaceId shared, CheckIn checkIn) {
    checkIn.id = {};
    return save(m_vault, shared, std::move(checkIn));
}

Result<VqSubmissionId> ClientDesk::submitVq(SpaceId shared, VqHandIn handIn) {
    const RelationDesk desk(m_vault, m_clock, shared);
    VW_TRY(const std::vector<VqSubmission> answers, desk.vqSubmissions());
    const bool answered = std::any_of(answers.begin(), answers.end(), [&handIn](const VqSubmission& answer) {
        return !handIn.assignment.isNone() && answer.assignment == handIn.assignment;
    });
    const bool sitting = !handIn.sitting.isNone();
    if (answered || (sitting && isOver(m_vault, handIn.sitting))) {
        return Error{ErrorCode::conflict,
                     "This assessment was handed in already and stays as it is; take another one instead."};
    }
    VqSubmission submission;
    submission.id = VqSubmissionId(sitting ? handIn.sitting : randomId<EntityId>());
    submission.assignment = handIn.assignment;
    submission.administration = std::move(handIn.administration);
    submission.release = handIn.release;
    submission.consentVersion = std::move(handIn.consentVersion);
    submission.comment = std::move(handIn.comment);
    VW_TRY([[maybe_unused]] const VqReading readable,
           readVq(submission)); // never hand in what nobody can read
    VW_TRY(Operations operations, changes<VqSubmission>(nullptr, submission));
    std::vector<SpaceOperations> action{{shared, std::move(operations)}};
    if (const auto journal = ownSpace(m_vault, SpaceKind::journal); journal && sitting) {
        VW_TRY(Operations end, endOfSitting(m_vault, handIn.sitting, m_clock.now()));
        action.push_back({*journal, std::move(end)});
    }
    VW_CHECK(m_vault.commit(action));
    return submission.id;
}

bool ClientDesk::showsNow(const VqSubmission& submission) { return submission.release == Release::showMeNow; }

Result<Notebook> ClientDesk::journal() const {
    VW_TRY(const SpaceId space, ownSpace(m_vault, SpaceKind::journal));
    return Notebook(m_vault, space, NoteKind::journal);
}

} // namespace vw::practice
