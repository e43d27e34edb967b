// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what core/axiology finds out about a protocol.
#pragma once

#include "core/axiology/chance.h"
#include "core/axiology/part.h"
#include "core/axiology/validity.h"
#include "core/coaching/vq_debrief.h"

#include <QString>

namespace vw {

/// One sentence for a reason why a result is to be read with care.
QString wordsOf(axiology::Reason reason);
/// "ok", "caution" or "do not interpret", as a person says it.
QString wordsOf(axiology::Verdict verdict);
/// "0.03 %", or "less than 0.01 %"; estimates carry their standard error.
QString wordsOf(const axiology::Chance& chance);
/// What the client says to a finding: "fits", "does not fit", "not sure".
QString wordsOf(coaching::Fit fit);
/// "World" or "Self".
QString nameOf(axiology::PartKind kind);
/// "Intrinsic (people)": for coaches.
QString termOf(axiology::Dimension dimension);
/// "−2.5, less strongly felt": the bias with a word for it; below a clarity of 6 "too little to name" alone.
/// For coaches, and never without the counts it rests on.
QString biasText(const axiology::DimensionScore& score);
/// As Tone in QML: 1 good, 2 caution, 3 danger.
int toneOf(axiology::Verdict verdict);
/// DIM-x divided by its mean under chance: 0 is the norm, 1 is chance; comparable across dimensions.
double shareOfChance(const axiology::Profile& profile, axiology::Dimension dimension);

} // namespace vw
