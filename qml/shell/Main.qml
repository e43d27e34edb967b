// SPDX-License-Identifier: GPL-3.0-or-later
// The window: shows the stage the app is in, help over it, toasts, and the label of a demo. Nothing else.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Ui

ApplicationWindow {
    id: root

    required property App app
    readonly property list<string> stages: ["", "../pages/onboarding/OnboardingWizard.qml", "../pages/onboarding/UnlockPage.qml", "../pages/onboarding/ConnectPage.qml", "../pages/onboarding/JoinWizard.qml", "Shell.qml", "../pages/onboarding/ArrivalWizard.qml", "ClosingPage.qml"]

    width: root.app.windowSize.width
    height: root.app.windowSize.height
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    //: Title of the window
    title: root.app.demo ? qsTr("Valuewright, demo") : qsTr("Valuewright")
    LayoutMirroring.enabled: root.app.mirrored
    LayoutMirroring.childrenInherit: true

    Connections {
        target: root.app

        function onStageChanged() {
            root.showStage();
        }

        function onHelpShownChanged() {
            helpLoader.setSource(root.app.helpShown ? "../pages/common/HelpPage.qml" : "", { viewModel: root.app.help, showBack: true });
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DemoBanner {
            visible: root.app.demo
            Layout.fillWidth: true
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                id: stageLoader

                anchors.fill: parent
                focus: !helpLoader.active
                visible: !root.app.helpShown
                enabled: visible
            }

            Loader {
                id: helpLoader

                anchors.fill: parent
                focus: root.app.helpShown
            }

            Connections {
                target: helpLoader.item as AppPage

                function onBack() {
                    root.app.helpShown = false;
                }
            }
        }
    }

    ToastHost {
        anchors.fill: parent
        toasts: root.app.toasts
    }

    // What a system shows of an app that waits is for everybody's eyes.
    Rectangle {
        anchors.fill: parent
        visible: root.app.covered
        color: root.color
    }

    Shortcut {
        sequence: "F1"
        onActivated: root.app.helpShown = !root.app.helpShown
    }

    Shortcut {
        sequence: "Ctrl+L"
        enabled: root.app.stage === App.Shell
        onActivated: root.app.lock()
    }

    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: root.close()
    }

    onClosing: close => {
        close.accepted = root.app.close();
    }
    Component.onCompleted: root.showStage()

    function showStage() {
        const source = root.stages[root.app.stage];
        if (root.app.stage === App.Shell)
            stageLoader.setSource(source, { app: root.app, navigator: root.app.navigator, sync: root.app.sync });
        else
            stageLoader.setSource(source, source === "" ? {} : { app: root.app });
        stageLoader.forceActiveFocus();
    }
}
