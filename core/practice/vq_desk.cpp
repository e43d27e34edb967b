// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments in a shared space.
#include "core/practice/vq_desk.h"

#include "core/coaching/goal.h"
#include "core/coaching/vq_own.h"
#include "core/crypto/hash.h"
#include "core/practice/entity_access.h"
#include "core/practice/own_profile.h"
#include "core/practice/vq_instruments.h"

#include <algorithm>

namespace vw::practice {

using namespace coaching;

namespace {

/// Writes `value` under the id it has, whether it is there or not.
template <class T>
Status put(Vault& vault, SpaceId space, const T& value) {
    const auto before = readOne<T>(vault, space, value.id);
    if (!before && before.error().code != ErrorCode::notFound) return before.error();
    VW_TRY(Operations operations, changes(before ? &*before : nullptr, value));
    return commitTo(vault, space, std::move(operations));
}

/// Has its owner looked at the kept result already?
bool wasShownAtHome(const Vault& vault, VqKeptId id) {
    if (id.isNone()) return false;
    const auto journal = ownSpace(vault, SpaceKind::journal);
    if (!journal) return false;
    const auto opening = readOne<VqKeptOpening>(vault, *journal, VqKeptOpeningId(id.entity()));
    return opening && opening->shownAt;
}

} // namespace

VqFindingId vqFindingId(VqSubmissionId submission, VqItem item) {
    const ByteWriter number = ByteWriter().u8(static_cast<std::uint8_t>(item.number()));
    EntityId out;
    out.raw = labelledHash<16>("valuewright-vq-finding-v1", {submission.entity().view(), number.view()});
    return VqFindingId(out);
}

Result<std::vector<AssignmentCard>> VqDesk::assignments() const {
    VW_TRY(const auto all, readAll<VqAssignment>(m_vault, m_space, Order::newestFirst));
    VW_TRY(const auto answers, readAll<VqSubmission>(m_vault, m_space, Order::oldestFirst));
    std::vector<AssignmentCard> out;
    for (const VqAssignment& assignment : all) {
        AssignmentCard card{assignment, AssignmentState::open, {}};
        if (assignment.withdrawnAt) card.state = AssignmentState::withdrawn;
        const auto answer =
            std::find_if(answers.begin(), answers.end(), [&assignment](const VqSubmission& submission) {
                return submission.assignment == assignment.id;
            });
        if (answer != answers.end()) {
            card.state = AssignmentState::answered;
            card.answer = answer->id;
        }
        out.push_back(std::move(card));
    }
    return out;
}

Status VqDesk::withdraw(VqAssignmentId id) {
    VW_TRY(const auto all, assignments());
    const auto found = std::find_if(all.begin(), all.end(),
                                    [id](const AssignmentCard& card) { return card.assignment.id == id; });
    if (found == all.end()) return notFound("There is no such request for an assessment.");
    if (found->state == AssignmentState::answered) {
        return Error{ErrorCode::conflict, "This was answered already; the answers stay the client's."};
    }
    if (found->state == AssignmentState::withdrawn) return {};
    VqAssignment withdrawn = found->assignment;
    withdrawn.withdrawnAt = m_clock.now();
    return put(m_vault, m_space, withdrawn);
}

Status VqDesk::change(VqAssignment assignment) {
    VW_TRY(const VqAssignment before, readOne<VqAssignment>(m_vault, m_space, assignment.id));
    assignment.withdrawnAt = before.withdrawnAt;
    return put(m_vault, m_space, assignment);
}

Result<axiology::Instrument> VqDesk::instrumentFor(const VqAssignment& assignment,
                                                   std::string_view language) const {
    return practice::instrumentFor(m_vault, m_space, assignment, language);
}

Result<axiology::Instrument> VqDesk::instrumentFor(const VqSubmission& submission) const {
    return practice::instrumentFor(m_vault, std::optional(m_space), submission);
}

Result<VqOpening> VqDesk::opening(VqSubmissionId id) const {
    auto found = readOne<VqOpening>(m_vault, m_space, VqOpeningId(id.entity()));
    if (!found && found.error().code == ErrorCode::notFound) {
        return VqOpening{VqOpeningId(id.entity()), std::nullopt, std::nullopt};
    }
    return found;
}

Result<bool> VqDesk::isShown(const VqSubmission& submission) const {
    if (submission.release == Release::showMeNow || wasShownAtHome(m_vault, submission.origin)) return true;
    VW_TRY(const VqOpening now, opening(submission.id));
    return now.heldAt.has_value() || now.shownAt.has_value();
}

Status VqDesk::markHeld(VqSubmissionId id) { return open(id, &VqOpening::heldAt); }
Status VqDesk::show(VqSubmissionId id) { return open(id, &VqOpening::shownAt); }

Status VqDesk::open(VqSubmissionId id, std::optional<UtcMillis> VqOpening::*moment) {
    VW_TRY([[maybe_unused]] const VqSubmission known, readOne<VqSubmission>(m_vault, m_space, id));
    VW_TRY(VqOpening changed, opening(id));
    if (changed.*moment) return {};
    changed.*moment = m_clock.now();
    return put(m_vault, m_space, changed);
}

Result<std::vector<VqFinding>> VqDesk::findings(VqSubmissionId id) const {
    VW_TRY(std::vector<VqFinding> out, readAll<VqFinding>(m_vault, m_space, Order::oldestFirst));
    const auto other = [id](const VqFinding& finding) {
        return finding.about.submission != id || !finding.about.item;
    };
    out.erase(std::remove_if(out.begin(), out.end(), other), out.end());
    std::sort(out.begin(), out.end(),
              [](const VqFinding& a, const VqFinding& b) { return a.about.item < b.about.item; });
    return out;
}

Result<VqFindingId> VqDesk::say(VqSubmissionId id, FindingWord word) {
    VW_TRY([[maybe_unused]] const VqSubmission known, readOne<VqSubmission>(m_vault, m_space, id));
    const VqFinding finding{vqFindingId(id, word.item), {id, word.item}, word.fit, std::move(word.words)};
    VW_CHECK(put(m_vault, m_space, finding));
    return finding.id;
}

Result<std::vector<GoalId>> VqDesk::goalsFrom(VqSubmissionId id) const {
    VW_TRY(const auto goals, readAll<Goal>(m_vault, m_space, Order::oldestFirst));
    std::vector<GoalId> out;
    for (const Goal& goal : goals)
        if (goal.from.submission == id) out.push_back(goal.id);
    return out;
}

Result<VqSeries> VqDesk::series() const {
    VW_TRY(auto submissions, readAll<VqSubmission>(m_vault, m_space, Order::oldestFirst));
    VW_TRY(const auto sessions, readAll<Session>(m_vault, m_space, Order::oldestFirst));
    return vqSeries(std::move(submissions), sessions);
}

Result<std::vector<VqRepeat>> VqDesk::repeats() const {
    VW_TRY(const VqSeries all, series());
    VW_TRY(const auto sessions, readAll<Session>(m_vault, m_space, Order::oldestFirst));
    return repeatsIn(all, sessions);
}

} // namespace vw::practice
