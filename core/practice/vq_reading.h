// SPDX-License-Identifier: GPL-3.0-or-later
// A submitted VQ as one document (docs/formats/administration.md), and what is read from it. Rules and
// formulas are core/axiology's.
#pragma once

#include "core/axiology/validity.h"
#include "core/coaching/vq_records.h"

namespace vw::axiology {
class Administration;
struct Instrument;
} // namespace vw::axiology

namespace vw::practice {

/// How the rankings came about. The numbers are part of the stored format.
enum class VqEntry : std::uint8_t {
    taken = 1, ///< step by step in the app
    typed = 2, ///< as lists of ranks, from paper or another program: times and moves mean nothing
};

/// One part with everything computed from it. Plain value.
struct PartReading {
    axiology::Ranking ranking;
    axiology::Profile profile;
    axiology::Validity validity;
};

/// A submission with everything computed from it. Plain value.
struct VqReading {
    coaching::VqSubmission submission;
    VqEntry entry = VqEntry::taken;
    PartReading world;
    PartReading self;
    axiology::Combined combined;
};

/// The document that a submission carries. Error notAllowed unless both parts were submitted, badInput when
/// they are of different instruments or the same part twice, tooLarge beyond what one envelope takes.
Result<cbor::Value> vqDocument(const axiology::Administration& world, const axiology::Administration& self,
                               VqEntry entry);
/// The same from two lists of ranks, given at `at`.
Result<cbor::Value> typedVqDocument(const axiology::Instrument& instrument, const axiology::Ranking& world,
                                    const axiology::Ranking& self, UtcMillis at);

/// Error corrupt or newerFormat when the document cannot be read.
Result<VqReading> readVq(coaching::VqSubmission submission);

} // namespace vw::practice
