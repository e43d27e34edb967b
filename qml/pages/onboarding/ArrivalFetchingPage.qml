// SPDX-License-Identifier: GPL-3.0-or-later
// Everything comes to this device.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style

WizardPage {
    id: root

    required property ArrivalModel viewModel

    //: Title while everything comes to a further device
    title: qsTr("Bringing everything here")
    text: root.viewModel.problem === "" ?
        //: While everything comes to a further device
        qsTr("You can close the program meanwhile; it goes on where it was.") :
        //: When fetching everything was interrupted
        qsTr("It was interrupted. What has come so far is safe here.")
    icon: "download"
    problem: root.viewModel.problem
    //: Button that goes on after an interruption
    nextText: root.viewModel.problem === "" ? "" : qsTr("Try again")
    otherText: root.viewModel.problem !== "" && root.viewModel.canStartOver ?
        //: Button that gives up what was begun
        qsTr("Start over") : ""

    ProgressBar {
        visible: root.viewModel.busy
        indeterminate: root.viewModel.total === 0
        value: root.viewModel.share
        Layout.fillWidth: true
        //: For screen readers
        Accessible.name: qsTr("Fetching")
    }

    // Not announced as it counts: who wants to know goes there.
    Label {
        visible: root.viewModel.total > 0
        //: How many changes have come to a further device, of how many
        text: qsTr("%L1 of %L2 changes are here").arg(root.viewModel.fetched).arg(root.viewModel.total)
        muted: true
        Layout.fillWidth: true
    }

    Label {
        visible: root.viewModel.busy && root.viewModel.minutesLeft > 0
        //: How long it still takes until everything has come to a further device
        text: qsTr("About %n minutes left", "", root.viewModel.minutesLeft)
        muted: true
        Layout.fillWidth: true
    }

    onNext: root.viewModel.lookAgain()
    onOther: root.viewModel.startOver()
}
