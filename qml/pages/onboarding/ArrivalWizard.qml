// SPDX-License-Identifier: GPL-3.0-or-later
// This device becomes a further one of somebody: shows the page of the step that the view model is at.
import QtQuick
import Valuewright.App

FocusScope {
    id: root

    required property App app
    readonly property ArrivalModel viewModel: root.app.arrival
    readonly property list<string> pages: ["ArrivalWayPage.qml", "ArrivalLinkPage.qml", "ArrivalWordsPage.qml", "ArrivalProtectionPage.qml", "ArrivalResumePage.qml", "ArrivalWaitingPage.qml", "ArrivalFetchingPage.qml", "ArrivalOthersPage.qml"]

    Connections {
        target: root.viewModel

        function onStepChanged() {
            root.showStep();
        }
    }

    Loader {
        id: page

        anchors.fill: parent
        focus: true
    }

    Connections {
        target: page.item as WizardPage

        function onBack() {
            root.viewModel.back();
        }
    }

    Component.onCompleted: root.showStep()

    function showStep() {
        page.setSource(root.pages[root.viewModel.step], { app: root.app, viewModel: root.viewModel });
        page.forceActiveFocus();
    }
}
