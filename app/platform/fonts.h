// SPDX-License-Identifier: GPL-3.0-or-later
// The typeface of everything Valuewright shows or prints, embedded in the program.
#pragma once

namespace vw {

/// Makes Inter known to the application; further calls do nothing. Needs a QGuiApplication; GUI thread only.
void loadFonts();

} // namespace vw
