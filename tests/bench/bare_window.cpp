// SPDX-License-Identifier: GPL-3.0-or-later
// The floor under the first frame of any Qt Quick program: an empty window that says when it was drawn.
#include "tests/bench/first_frame.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true }");
    if (engine.rootObjects().isEmpty()) return 1;
    return vw::bench::sayFirstFrame(*engine.rootObjects().front());
}
