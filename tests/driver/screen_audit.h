// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a whole screen for what somebody without a mouse or without sight would miss.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace vw::driver {

/// One sentence for each item in sight that takes the focus and has no accessible name, and for each that can
/// be used but not reached by the Tab key from where the focus is. Empty when all is well. GUI thread only;
/// moves no focus.
[[nodiscard]] QStringList auditScreen(QQuickWindow& window);

} // namespace vw::driver
