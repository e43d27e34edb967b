// SPDX-License-Identifier: GPL-3.0-or-later
// Who invites, and what will be shared, before anything is sent.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

WizardPage {
    id: root

    required property JoinModel viewModel

    //: Title of an invitation; %1 is the name of the coach
    title: qsTr("%1 invites you").arg(root.viewModel.inviter)
    //: Below the title of an invitation; %1 is the address of a server, %2 a time
    text: qsTr("Through %1, until %2. Nothing was sent yet.").arg(root.viewModel.server).arg(root.viewModel.expires)
    busy: root.viewModel.busy
    problem: root.viewModel.problem
    //: Button that accepts an invitation
    nextText: qsTr("Accept")
    //: Button that leaves an invitation unanswered
    otherText: qsTr("Not now")
    nextEnabled: name.text.trim() !== ""

    SharingCard {
        inviter: root.viewModel.inviter
        Layout.fillWidth: true
    }

    TextRow {
        id: name

        objectName: "ownName"
        //: Label of the field for the own name on an invitation
        label: qsTr("Your name, as your coach knows you")
        text: root.viewModel.ownName
        maximumLength: 80
        onAccepted: root.next()
    }

    Card {
        raised: true
        Layout.fillWidth: true

        Label {
            //: Over a number that two people compare
            text: qsTr("Safety number")
            variant: Label.Strong
        }

        SafetyNumber {
            groups: root.viewModel.safetyNumber
        }

        Label {
            //: Below a number that two people compare; %1 is the name of the coach
            text: qsTr("%1 sees the same number when nobody is between you. Compare it when you next speak.").arg(root.viewModel.inviter)
            muted: true
            Layout.fillWidth: true
        }
    }

    onOther: root.viewModel.decline()
    onNext: root.viewModel.accept(name.text)
}
