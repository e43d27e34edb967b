// SPDX-License-Identifier: GPL-3.0-or-later
// What every program with one of our windows does before it loads QML.
#pragma once

class QQmlEngine;

namespace vw {

/// Makes the embedded Inter the application's font and our style that of QtQuick.Controls (Qt's own dialogs
/// and shared tooltips import it). Once, after the QGuiApplication exists and before any engine.
void prepareApplication();

/// Gives an engine the embedded modules (`qrc:/qt/qml`) and the icons. Once per engine, before loading.
/// The engine owns what is added.
void prepareEngine(QQmlEngine& engine);

} // namespace vw
