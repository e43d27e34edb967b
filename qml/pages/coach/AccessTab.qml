// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing with a client, and who can read what.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ClientTab {
    id: root

    readonly property InviteModel invite: root.client.invite

    Banner {
        visible: root.invite.problem !== ""
        tone: Tone.Caution
        text: root.invite.problem
        Layout.fillWidth: true
    }

    EmptyState {
        visible: root.invite.step === InviteModel.NotInvited
        icon: "person-plus"
        //: On the tab Access before an invitation
        title: qsTr("Invite %1").arg(root.client.name)
        //: On the tab Access before an invitation
        text: qsTr("You get a link and a code for one person. It works once, for three days, and opens nothing until you have confirmed who answered.")
        //: Button that makes an invitation
        actionText: qsTr("Make an invitation")
        actionIcon: "link-45deg"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
        onAction: root.invite.create()
    }

    Card {
        visible: root.invite.step === InviteModel.Waiting
        Layout.fillWidth: true

        Label {
            //: Heading over the code of an invitation
            text: qsTr("Let %1 scan this, or send the link").arg(root.client.name)
            variant: Label.Title
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        QrCode {
            text: root.invite.link
            //: Name of the link of an invitation
            label: qsTr("Invitation link")
        }

        Label {
            //: Below the code of an invitation; %1 is a day and time
            text: qsTr("Works once, until %1. Whoever holds it can answer, so send it to this one person only.").arg(root.invite.expires)
            muted: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Button {
                //: Button that looks whether somebody has answered the invitation
                text: qsTr("Look for an answer")
                busy: root.invite.busy
                onClicked: root.invite.lookForAnswer()
            }

            Button {
                //: Button that takes an invitation back
                text: qsTr("Withdraw")
                kind: Button.Quiet
                onClicked: root.invite.decline()
            }
        }
    }

    Card {
        visible: root.invite.step === InviteModel.Answered
        Layout.fillWidth: true

        Label {
            //: Heading when somebody has answered the invitation; %1 is the name they gave
            text: qsTr("%1 wants to join").arg(root.invite.answeredName)
            variant: Label.Title
            Layout.fillWidth: true
        }

        Label {
            //: Above the safety number of an answer
            text: qsTr("Is this the person you invited? Compare this number with the one on their screen, in the room or on the telephone. Nothing was released yet.")
            Layout.fillWidth: true
        }

        SafetyNumber {
            groups: root.invite.safetyNumber
            Layout.fillWidth: true
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Button {
                //: Button that lets the person who answered into the shared space
                text: qsTr("Let them in")
                kind: Button.Primary
                icon.name: "person-check"
                busy: root.invite.busy
                onClicked: root.invite.confirm()
            }

            Button {
                //: Button that refuses the person who answered
                text: qsTr("Not the right person")
                onClicked: root.invite.decline()
            }
        }
    }

    PairedCard {
        visible: root.invite.step === InviteModel.Paired
        invite: root.invite
        readers: root.client.readers
        Layout.fillWidth: true
    }

    Button {
        //: Button that leads to ending the work with a client, or erasing one
        text: qsTr("End or erase…")
        kind: Button.Quiet
        onClicked: root.open(Routes.ClientEnding, root.client.key)
    }
}
