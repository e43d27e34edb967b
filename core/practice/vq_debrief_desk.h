// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's own side of a debrief: how far it has come, and private notes on single items. The client never
// receives any of it.
#pragma once

#include "core/coaching/vq_debrief.h"
#include "core/practice/coach_desk.h"
#include "core/practice/vq_series.h"

namespace vw::practice {

/// One client, as their coach sees the debriefs. Holds references; use from the vault's thread. Every command
/// is one durable commit; on an error nothing is changed.
class VqDebriefDesk {
public:
    /// Error notFound for an unknown client.
    static Result<VqDebriefDesk> of(Vault& vault, const Clock& clock, coaching::ClientId client);

    /// Empty when it has not begun.
    [[nodiscard]] Result<coaching::VqDebrief> debrief(coaching::VqSubmissionId id) const;
    /// Writes what differs; `debrief.id` holds the bytes of the submission's. Error notFound for an unknown
    /// submission.
    [[nodiscard]] Status save(const coaching::VqDebrief& debrief);
    enum class Tick : std::uint8_t { open, done };
    [[nodiscard]] Status tick(coaching::VqSubmissionId id, coaching::DebriefStep step, Tick tick);

    /// Where notes about items are written: with NoteDraft::about.
    [[nodiscard]] Notebook notes() const { return {m_vault, m_private, coaching::NoteKind::privateNote}; }
    /// About a submission: of one item, or with `item` none of the whole. Newest first.
    [[nodiscard]] Result<std::vector<coaching::Note>> notesAbout(const coaching::VqLink& link) const;
    /// About any item of it, or the whole. Newest first.
    [[nodiscard]] Result<std::vector<coaching::Note>> notesAbout(coaching::VqSubmissionId id) const;

private:
    VqDebriefDesk(Vault& vault, SpaceId shared, SpaceId privateSpace)
        : m_vault(vault)
        , m_shared(shared)
        , m_private(privateSpace) {}
    Vault& m_vault;
    SpaceId m_shared;
    SpaceId m_private;
};

/// The repeated assessments of all clients, archived ones included: what reliability is estimated from.
Result<std::vector<VqRepeat>> repeatsOfPractice(Vault& vault, const Clock& clock);

} // namespace vw::practice
