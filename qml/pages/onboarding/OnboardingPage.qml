// SPDX-License-Identifier: GPL-3.0-or-later
// A step of making a profile; the wizard knows their order.
import QtQuick
import Valuewright.App

WizardPage {
    id: root

    required property OnboardingModel viewModel

    showBack: true
    busy: root.viewModel.busy
    stepNames: root.viewModel.finishing ? [] : [
        //: Name of a step of the first run
        qsTr("Your name"),
        //: Name of a step of the first run
        qsTr("Recovery words"),
        //: Name of a step of the first run
        qsTr("Check"),
        //: Name of a step of the first run
        qsTr("Protection")
    ]
    stepIndex: root.viewModel.step - 1
}
