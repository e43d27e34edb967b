// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's pages.
#include "app/coach/coach_pages.h"

namespace vw {

void addCoachPages(PageRegistry&, practice::CoachDesk&, const PageServices&) {}

} // namespace vw
