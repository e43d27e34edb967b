// SPDX-License-Identifier: GPL-3.0-or-later
// The name under which others see one.
import QtQuick
import Valuewright.Controls

OnboardingPage {
    id: root

    title: root.viewModel.coach ?
        //: Step of the first run, for a coach
        qsTr("What do your clients call you?") :
        root.viewModel.alone ?
            //: Step of the first run, for somebody without a coach
            qsTr("What is your name?") :
            //: Step of the first run, for a client
            qsTr("What does your coach call you?")
    //: Step of the first run, when making the profile was cut short before
    text: root.viewModel.finishing ? qsTr("Making this profile was cut short the last time. Only your name is missing; the recovery words you wrote down are the right ones.") : ""
    problem: root.viewModel.problem
    nextEnabled: root.viewModel.nameGood

    TextRow {
        id: name

        objectName: "name"
        //: Label of the field for the own name
        label: qsTr("Your name")
        //: Below the field for the own name
        helper: qsTr("Only the people you connect with see it.")
        text: root.viewModel.name
        maximumLength: 80
        onEdited: root.viewModel.name = text
        onAccepted: root.next()
    }

    Component.onCompleted: name.focusField()
}
