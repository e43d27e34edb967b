// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments over time: of one client as a series, and of the whole practice as retests.
#pragma once

#include "core/axiology/chance.h"
#include "core/axiology/change.h"
#include "core/coaching/session.h"
#include "core/practice/vq_reading.h"

namespace vw::practice {

/// One assessment of a series. Plain value.
struct VqPoint {
    coaching::VqSubmissionId id;
    UtcMillis taken;
    coaching::InstrumentEdition instrument;
    PartReading world;
    PartReading self;
    axiology::Combined combined;
    int sessionsBefore = 0; ///< sessions held since the assessment before, or since ever for the first
};

/// Plain value.
struct VqSeries {
    std::vector<VqPoint> points; ///< by when they were taken, earliest first
    int unreadable = 0;          ///< of a newer version, or damaged
};

/// Pure. A session counts as held once it is closed; its date is compared with the days (UTC) of the
/// assessments: one on the day of an assessment comes after it.
VqSeries vqSeries(std::vector<coaching::VqSubmission> submissions,
                  const std::vector<coaching::Session>& sessions);

/// Two assessments by one person between which nothing was done. Plain value.
struct VqRepeat {
    VqPoint first;
    VqPoint second;
};

/// The pairs that reliability is estimated from: neighbours in a series, with the same instrument, version
/// and language, 7 to 42 days apart, no session from the day of the first to the day of the second, both
/// with at least a cautious reading. No assessment is in two pairs. Pure.
std::vector<VqRepeat> repeatsIn(const VqSeries& series, const std::vector<coaching::Session>& sessions);
/// One index of one part of them, as axiology::reliabilityOf takes it.
std::vector<axiology::RetestPoint> pointsOf(const std::vector<VqRepeat>& repeats, axiology::PartKind part,
                                            axiology::Index index);

} // namespace vw::practice
