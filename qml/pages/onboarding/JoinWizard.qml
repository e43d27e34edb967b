// SPDX-License-Identifier: GPL-3.0-or-later
// A client joins a coach: shows the page of the step that the view model is at.
import QtQuick
import Valuewright.App

FocusScope {
    id: root

    required property App app
    readonly property JoinModel viewModel: root.app.join
    readonly property list<string> pages: ["JoinLinkPage.qml", "JoinOfferPage.qml", "JoinWaitingPage.qml", "JoinedPage.qml"]
    property int shown: -1

    Connections {
        target: root.viewModel

        function onChanged() {
            root.showStep();
        }
    }

    Loader {
        id: page

        anchors.fill: parent
        focus: true
    }

    Component.onCompleted: root.showStep()

    function showStep() {
        if (root.viewModel.step === root.shown)
            return;
        root.shown = root.viewModel.step;
        page.setSource(root.pages[root.shown], { app: root.app, viewModel: root.viewModel });
        page.forceActiveFocus();
    }
}
