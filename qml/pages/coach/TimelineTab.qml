// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened with a client, newest first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ClientTab {
    id: root

    Banner {
        visible: root.client.invite.step !== InviteModel.Paired
        tone: root.client.invite.step === InviteModel.Answered ? Tone.Caution : Tone.Info
        //: On a client's page before they have joined
        title: root.client.invite.step === InviteModel.Answered ? qsTr("%1 has answered").arg(root.client.invite.answeredName) : ""
        text: root.client.invite.step === InviteModel.Answered
            //: On a client's page when somebody has answered the invitation
            ? qsTr("Look under Access whether it is the right person, and let them in.")
            //: On a client's page before they have joined
            : qsTr("What you share stays with you until they have joined. Invite them under Access.")
        Layout.fillWidth: true
    }

    Label {
        visible: root.client.nextSession !== ""
        //: On a client's page; %1 is a day and time
        text: qsTr("Next session: %1").arg(root.client.nextSession)
        variant: Label.Strong
        Layout.fillWidth: true
    }

    EmptyState {
        visible: root.client.timeline.count === 0
        icon: "journal-text"
        //: In an empty timeline
        title: qsTr("Nothing has happened yet")
        //: In an empty timeline
        text: qsTr("Sessions, notes, check-ins and assessments will stand here, newest first.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
    }

    Repeater {
        model: root.client.timeline

        delegate: TimelineEntry {
            onActivated: (page, key) => root.open(page, key)
        }
    }
}
