// SPDX-License-Identifier: GPL-3.0-or-later
// Coaching questions in words.
#pragma once

#include "core/axiology/instrument.h"
#include "core/practice/vq_questions.h"

#include <QString>

namespace vw {

/// One or two sentences that a coach may say as they stand. `words` is what was ranked.
QString wordsOf(const practice::VqQuestion& question, const axiology::Instrument& words);

} // namespace vw
