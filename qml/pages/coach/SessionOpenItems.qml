// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a session: what was agreed and what is open.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ColumnLayout {
    id: root

    required property SessionModel session

    spacing: Theme.gapSmall

    SectionHeader {
        //: Heading beside a session
        text: qsTr("Open actions")
    }

    ActionList {
        actions: root.session.actions
        canAdd: false
        readOnly: root.session.ending.closed
        Layout.fillWidth: true
    }

    SectionHeader {
        //: Heading beside a session
        text: qsTr("Last check-in")
        Layout.topMargin: Theme.gap
    }

    Label {
        //: Beside a session before the first check-in
        text: root.session.lastCheckIn !== "" ? root.session.lastCheckIn : qsTr("None yet")
        muted: root.session.lastCheckIn === ""
        Layout.fillWidth: true
    }

    SectionHeader {
        visible: root.session.closed
        //: Heading over how the Central Question was answered
        text: qsTr("Central Question")
        Layout.topMargin: Theme.gap
    }

    Label {
        visible: root.session.closed
        text: root.session.answer
        Layout.fillWidth: true
    }
}
