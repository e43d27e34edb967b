// SPDX-License-Identifier: GPL-3.0-or-later
// The window: shows the stage the app is in, the toasts, and the label of a demo. Nothing else.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Ui

ApplicationWindow {
    id: root

    required property App app

    width: root.app.windowSize.width
    height: root.app.windowSize.height
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    //: Title of the window
    title: root.app.demo ? qsTr("Valuewright, demo") : qsTr("Valuewright")

    Connections {
        target: root.app

        function onStageChanged() {
            root.showStage();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DemoBanner {
            visible: root.app.demo
            Layout.fillWidth: true
        }

        Loader {
            id: stageLoader

            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    ToastHost {
        anchors.fill: parent
        toasts: root.app.toasts
    }

    Component.onCompleted: root.showStage()

    function showStage() {
        switch (root.app.stage) {
        case App.Shell:
            stageLoader.setSource("Shell.qml", { app: root.app, navigator: root.app.navigator });
            break;
        default:
            stageLoader.setSource("");
        }
    }
}
