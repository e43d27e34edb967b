// SPDX-License-Identifier: GPL-3.0-or-later
// The number that the other device must show too, until somebody confirms there.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Ui

WizardPage {
    id: root

    required property ArrivalModel viewModel

    //: Title while the other device has not let this one in
    title: qsTr("Is it the same number there?")
    //: While the other device has not let this one in
    text: qsTr("Your other device shows this device and a number. If it is this one, let it in there. This page goes on by itself.")
    icon: "hourglass-split"
    busy: root.viewModel.busy && root.viewModel.problem !== ""
    problem: root.viewModel.problem
    //: Button that looks whether the other device has let this one in
    nextText: qsTr("Look again")
    otherText: root.viewModel.canStartOver ?
        //: Button that gives up asking the other device
        qsTr("Start over") : ""

    Card {
        raised: true
        Layout.fillWidth: true

        SafetyNumber {
            groups: root.viewModel.number
        }
    }

    onNext: root.viewModel.lookAgain()
    onOther: root.viewModel.startOver()
}
