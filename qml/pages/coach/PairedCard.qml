// SPDX-License-Identifier: GPL-3.0-or-later
// A confirmed pair: who reads the shared space, and whether the safety number was compared.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

Card {
    id: root

    required property InviteModel invite
    required property list<string> readers

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Label {
            //: Heading once a client has joined; %1 is their name
            text: qsTr("Paired with %1").arg(root.invite.answeredName)
            variant: Label.Title
            Layout.fillWidth: true
        }

        StatusBadge {
            tone: root.invite.compared ? Tone.Good : Tone.Caution
            //: Whether the two people have compared their safety number
            text: root.invite.compared ? qsTr("Compared") : qsTr("Not yet compared")
        }
    }

    WhoSeesThis {
        names: root.readers
        Layout.fillWidth: true
    }

    Label {
        //: Above the safety number of a pair
        text: qsTr("When you meet, compare this number with the one on their screen. If it is the same, nobody stands between you.")
        Layout.fillWidth: true
    }

    SafetyNumber {
        groups: root.invite.safetyNumber
        Layout.fillWidth: true
    }

    Button {
        visible: !root.invite.compared
        //: Button that remembers that the safety number was compared
        text: qsTr("We compared it: it is the same")
        icon.name: "shield-check"
        onClicked: root.invite.markCompared()
    }
}
