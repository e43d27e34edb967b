// SPDX-License-Identifier: GPL-3.0-or-later
// One submission with all that a debrief of it needs, read at once.
#pragma once

#include "app/frame/services.h"
#include "core/axiology/instrument.h"
#include "core/practice/coach_desk.h"
#include "core/practice/vq_debrief_desk.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_instruments.h"

#include <QString>

namespace vw {

/// What is said about a result; changes while it is talked about. Plain value.
struct VqTalk {
    std::vector<coaching::VqFinding> findings;
    std::vector<coaching::Note> notes; ///< the coach's private ones, without texts
    coaching::VqOpening opening;
    coaching::VqDebrief debrief;
    std::vector<coaching::Goal> goals; ///< that grew out of it, oldest first
};

/// The result of one submission. Plain value; the parts that never change.
struct VqResult {
    practice::ClientCard client;
    practice::VqReading reading;
    axiology::Instrument words; ///< in the language it was taken in, or as near as there is
    QString missing; ///< a sentence when the words are not on this device: items are named by formulas

    /// Key: CLIENT/SUBMISSION. Errors notFound, badInput, corrupt, newerFormat.
    static Result<VqResult> read(practice::CoachDesk& desk, const PageServices& services, const QString& key);

    [[nodiscard]] coaching::VqSubmissionId id() const { return reading.submission.id; }
    [[nodiscard]] const practice::PartReading& part(axiology::PartKind kind) const {
        return kind == axiology::PartKind::world ? reading.world : reading.self;
    }
    [[nodiscard]] practice::VqDesk desk(const PageServices& services) const {
        return {services.vault, services.clock, client.sharedSpace};
    }
    [[nodiscard]] practice::RelationDesk relation(const PageServices& services) const {
        return {services.vault, services.clock, client.sharedSpace};
    }
    [[nodiscard]] Result<practice::VqDebriefDesk> debriefs(const PageServices& services) const {
        return practice::VqDebriefDesk::of(services.vault, services.clock, client.client.id);
    }
    [[nodiscard]] Result<VqTalk> talk(const PageServices& services) const;
};

} // namespace vw
