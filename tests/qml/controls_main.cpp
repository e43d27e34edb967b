// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every tst_*.qml of this folder against the embedded modules.
#include "app/platform/appearance_controller.h"
#include "app/platform/ui_setup.h"

#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

/// Prepares the engine as the app does; nothing moves by itself, so that nothing has to be waited for.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { vw::prepareApplication(); }
    void qmlEngineAvailable(QQmlEngine* engine) {
        vw::prepareEngine(*engine);
        vw::AppearanceController::of(*engine).setMotion(vw::AppearanceController::Motion::Reduced);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "controls_main.moc"
