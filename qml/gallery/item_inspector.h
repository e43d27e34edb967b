// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every item of a window as a careful eye, a finger and a screen reader would.
#pragma once

#include <QStringList>

class QQuickItem;
class QQuickWindow;

namespace vw {

/// Makes Qt keep names for items although no assistive technology listens. Once, before QML is loaded.
void listenLikeAScreenReader();

/// Sentences about what can be focused and has no accessible name, is too small to touch (48 pixels on a
/// compact window, else 32) or lies under something else that can be focused, and about text that is cut off,
/// spills out of its place or leaves the window. Empty when all is well. GUI thread only.
QStringList inspectItems(const QQuickWindow& window);

} // namespace vw
