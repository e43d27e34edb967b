// SPDX-License-Identifier: GPL-3.0-or-later
// What both sides of a pair do with assessments in their shared space.
#pragma once

#include "core/axiology/instrument.h"
#include "core/coaching/vq_debrief.h"
#include "core/practice/vq_series.h"
#include "core/vault/vault.h"

namespace vw::practice {

/// How an assignment stands. Derived, never stored.
enum class AssignmentState : std::uint8_t { open, answered, withdrawn };
/// Plain value.
struct AssignmentCard {
    coaching::VqAssignment assignment;
    AssignmentState state = AssignmentState::open; ///< answered also when it was withdrawn afterwards
    coaching::VqSubmissionId answer;               ///< the first one; none unless answered
};

/// The same on every device, so that one person has one word on an item.
coaching::VqFindingId vqFindingId(coaching::VqSubmissionId submission, coaching::VqItem item);

/// What the client says to one finding. Plain value.
struct FindingWord {
    coaching::VqItem item;
    std::optional<coaching::Fit> fit; ///< none takes it back
    std::string words;
};

/// One pair. Cheap to make; holds references; use from the vault's thread. Queries read the view and return
/// copies. Every command is one durable commit; on an error nothing is changed. What the other role writes is
/// refused with notAllowed.
class VqDesk {
public:
    VqDesk(Vault& vault, const Clock& clock, SpaceId shared)
        : m_vault(vault)
        , m_clock(clock)
        , m_space(shared) {}

    /// Newest first.
    [[nodiscard]] Result<std::vector<AssignmentCard>> assignments() const;
    /// Coach: nobody asks for it any more; an answer begun before may still come. Error conflict when it was
    /// answered. Nothing happens when it was withdrawn before.
    [[nodiscard]] Status withdraw(coaching::VqAssignmentId id);
    /// Coach: writes what differs; whether it was withdrawn stays as it is. Error notFound.
    [[nodiscard]] Status change(coaching::VqAssignment assignment);

    /// See vq_instruments.h.
    [[nodiscard]] Result<axiology::Instrument> instrumentFor(const coaching::VqAssignment& assignment,
                                                             std::string_view language) const;
    [[nodiscard]] Result<axiology::Instrument> instrumentFor(const coaching::VqSubmission& submission) const;

    /// Empty when nothing was written.
    [[nodiscard]] Result<coaching::VqOpening> opening(coaching::VqSubmissionId id) const;
    /// May the client see this result? Yes when they chose so before starting, when the coach has marked the
    /// debrief as held, when the client asks for it (their data, their decision; the coach sees it), or has
    /// seen it already as their own. Never back.
    [[nodiscard]] Result<bool> isShown(const coaching::VqSubmission& submission) const;
    /// Coach: the debrief was held. Once; again changes nothing.
    [[nodiscard]] Status markHeld(coaching::VqSubmissionId id);
    /// Client: show it to me from now on. Once; again changes nothing.
    [[nodiscard]] Status show(coaching::VqSubmissionId id);

    /// What the client said to a result, by item.
    [[nodiscard]] Result<std::vector<coaching::VqFinding>> findings(coaching::VqSubmissionId id) const;
    /// Client: one word on one item; devices of one person write the same one. Error notFound for an unknown
    /// submission.
    [[nodiscard]] Result<coaching::VqFindingId> say(coaching::VqSubmissionId id, FindingWord word);

    /// Goals that grew out of a result, oldest first. Such a goal is saved by RelationDesk with `from` set.
    [[nodiscard]] Result<std::vector<coaching::GoalId>> goalsFrom(coaching::VqSubmissionId id) const;

    [[nodiscard]] Result<VqSeries> series() const;
    [[nodiscard]] Result<std::vector<VqRepeat>> repeats() const;

private:
    [[nodiscard]] Status open(coaching::VqSubmissionId id,
                              std::optional<UtcMillis> coaching::VqOpening::*moment);
    Vault& m_vault;
    const Clock& m_clock;
    SpaceId m_space;
};

} // namespace vw::practice
