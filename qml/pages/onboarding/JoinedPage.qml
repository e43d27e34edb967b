// SPDX-License-Identifier: GPL-3.0-or-later
// The coach has confirmed.
import QtQuick
import Valuewright.App

WizardPage {
    id: root

    required property JoinModel viewModel

    //: Title after a coach has confirmed; %1 is the name of the coach
    title: qsTr("You are connected with %1").arg(root.viewModel.inviter)
    //: After a coach has confirmed
    text: qsTr("What was prepared for you is here already. On every page you see who can read it.")
    icon: "check-circle"
    //: Button that begins the work together
    nextText: qsTr("Begin")

    onNext: root.app.goOn()
}
