// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an embedded icon in the colour it is asked for.
#pragma once

#include <QQuickImageProvider>

namespace vw {

/// `image://icon/NAME/AARRGGBB`: the embedded Bootstrap icon NAME, drawn in one colour at the requested size
/// (pixels; 16 when none is asked for). An unknown name logs a warning and draws nothing.
/// Threading: called by Qt Quick from any of its threads; holds no state.
class IconProvider : public QQuickImageProvider {
public:
    IconProvider();
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

} // namespace vw
