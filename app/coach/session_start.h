// SPDX-License-Identifier: GPL-3.0-or-later
// The session that somebody means who says "now".
#pragma once

#include "core/practice/coach_desk.h"

namespace vw {

/// One that runs already, else the first planned for today, else a new one; started when it returns.
Result<coaching::SessionId> sessionToRun(practice::CoachDesk& desk, coaching::ClientId client,
                                         const Clock& clock);

} // namespace vw
