// SPDX-License-Identifier: GPL-3.0-or-later
// The two notes of a session: the private one on its own ground with a lock, the shared one with names.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Theme
import Valuewright.Ui

ColumnLayout {
    id: root

    required property SessionModel session

    spacing: Theme.gap

    NoteCard {
        //: Heading of the note that the client reads
        heading: qsTr("Shared note")
        //: In the empty shared note of a session
        placeholder: qsTr("Facts, agreements, words you both want to keep")
        note: root.session.sharedNote
        Layout.fillWidth: true
    }

    NoteCard {
        //: Heading of the note that only the coach reads
        heading: qsTr("Private note")
        //: In the empty private note of a session
        placeholder: qsTr("Your own reflections")
        note: root.session.privateNote
        Layout.fillWidth: true
    }
}
