// SPDX-License-Identifier: GPL-3.0-or-later
// A submitted VQ read as profiles. Rules and formulas are core/axiology's.
#pragma once

#include "core/axiology/profile.h"
#include "core/coaching/vq_records.h"

namespace vw::practice {

/// A submission with everything computed from it. Plain value.
struct VqReading {
    coaching::VqSubmission submission;
    axiology::Ranking world;
    axiology::Ranking self;
    axiology::Profile worldProfile;
    axiology::Profile selfProfile;
    axiology::Combined combined;
};

/// Error corrupt or newerFormat when the administration inside cannot be read.
Result<VqReading> readVq(coaching::VqSubmission submission);

} // namespace vw::practice
