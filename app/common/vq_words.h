// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what core/axiology finds out about a protocol.
#pragma once

#include "core/axiology/chance.h"
#include "core/axiology/validity.h"

#include <QString>

namespace vw {

/// One sentence for a reason why a result is to be read with care.
QString wordsOf(axiology::Reason reason);
/// "ok", "caution" or "do not interpret", as a person says it.
QString wordsOf(axiology::Verdict verdict);
/// "0.03 %", or "less than 0.01 %"; estimates carry their standard error.
QString wordsOf(const axiology::Chance& chance);

} // namespace vw
