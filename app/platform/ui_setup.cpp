// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts, import path and icons.
#include "app/platform/ui_setup.h"

#include "app/platform/fonts.h"
#include "app/platform/icon_provider.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>

namespace vw {

void prepareApplication() {
#ifdef VW_INTERPRETED_QML
    // Qt 6.4's cache of interpreted QML keeps a file whose imported types have changed. Compiled QML has no
    // such cache.
    qputenv("QML_DISABLE_DISK_CACHE", "1");
#endif
    loadFonts();
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    QGuiApplication::setFont(font);
    QQuickStyle::setStyle(QStringLiteral("Valuewright.Style"));
    QQuickStyle::setFallbackStyle(QStringLiteral("Basic"));
}

void prepareEngine(QQmlEngine& engine) {
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider); // the engine takes it
}

} // namespace vw
