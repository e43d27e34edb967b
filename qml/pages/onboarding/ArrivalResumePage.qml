// SPDX-License-Identifier: GPL-3.0-or-later
// Adding this device was begun and cut short; it goes on where it was.
import QtQuick
import Valuewright.App
import Valuewright.Controls

WizardPage {
    id: root

    required property ArrivalModel viewModel

    //: Title when adding a device was cut short before
    title: qsTr("Go on where you were")
    //: When adding a device was cut short before
    text: qsTr("This device was about to become one of yours. Nothing is lost.")
    icon: "lock"
    busy: root.viewModel.busy
    problem: root.viewModel.problem
    //: Button that goes on with adding a device, or begins anew
    otherText: root.viewModel.canStartOver ? qsTr("Start over") : ""

    PassphraseField {
        id: passphrase

        objectName: "passphrase"
        visible: root.viewModel.asksPassphrase
        onAccepted: root.next()
    }

    onNext: root.viewModel.resume(passphrase)
    onOther: root.viewModel.startOver()
    Component.onCompleted: if (root.viewModel.asksPassphrase) passphrase.focusField()
}
