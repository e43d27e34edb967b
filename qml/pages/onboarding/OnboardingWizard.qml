// SPDX-License-Identifier: GPL-3.0-or-later
// The first run: shows the page of the step that the view model is at.
import QtQuick
import Valuewright.App

FocusScope {
    id: root

    required property App app
    readonly property OnboardingModel viewModel: root.app.onboarding
    readonly property list<string> pages: ["WelcomePage.qml", "NamePage.qml", "WordsPage.qml", "AskBackPage.qml", "ProtectionPage.qml"]

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

        function onNext() {
            root.viewModel.next();
        }

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
