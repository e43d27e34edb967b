// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments being taken, in the shapes that several tests need.
#pragma once

#include "core/practice/vq_sitting.h"
#include "tests/support/must.h"

namespace vw::test {

inline practice::VqSitting begunSitting(coaching::VqAssignmentId assignment = {}, std::uint64_t seed = 7) {
    practice::VqTerms terms;
    terms.assignment = assignment;
    terms.release = coaching::Release::showMeNow;
    terms.consentVersion = "vq-consent-1";
    return practice::VqSitting::begin(axiology::builtInInstrument(), terms, seed, UtcMillis{1000});
}

inline void step(practice::VqSitting& sitting, axiology::StepKind kind,
                 std::optional<axiology::Norm> item = std::nullopt, int value = 0) {
    must(sitting.take({kind, UtcMillis{2000}, item, value}));
}

/// Puts so many items into the bucket the norm would.
inline void sortSome(practice::VqSitting& sitting, int from, int to) {
    for (int place = from; place <= to; ++place)
        step(sitting, axiology::StepKind::sort, axiology::Norm(place), place <= axiology::goodCount ? 0 : 2);
}

/// Sorts and orders everything as the norm does, and submits.
inline void finishPart(practice::VqSitting& sitting) {
    sortSome(sitting, 1, axiology::formulaCount);
    for (int place = 1; place <= axiology::formulaCount; ++place)
        step(sitting, axiology::StepKind::tap, axiology::Norm(place));
    step(sitting, axiology::StepKind::submit);
}

/// Both parts, ranked as the norm does.
inline practice::VqSitting rankedSitting(coaching::VqAssignmentId assignment = {}, std::uint64_t seed = 7) {
    practice::VqSitting sitting = begunSitting(assignment, seed);
    finishPart(sitting);
    must(sitting.beginSelf(axiology::builtInInstrument(), UtcMillis{3000}));
    finishPart(sitting);
    return sitting;
}

} // namespace vw::test
