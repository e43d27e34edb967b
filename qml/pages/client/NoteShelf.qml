// SPDX-License-Identifier: GPL-3.0-or-later
// A shelf of notes: who reads them, the way to a new one, and the list.
//
// notes: null while there is no shelf; journal: only the client reads it; readers; emptyText; newText.
// Signal opened(key), with an empty key for a new note.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Rectangle {
    id: root

    property NotesModel notes: null
    property bool journal: false
    property list<string> readers
    property string emptyText: ""
    property string newText: ""
    property bool readOnly: false
    readonly property int count: root.notes === null ? 0 : root.notes.count

    signal opened(key: string)

    color: root.journal ? Theme.colors.privateGround : Theme.colors.page
    Layout.fillWidth: true
    Layout.fillHeight: true

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        anchors.topMargin: root.journal ? Theme.gapMedium : 0
        spacing: Theme.gapSmall

        WhoSeesThis {
            visible: root.notes !== null
            names: root.readers
            Layout.fillWidth: true
        }

        Button {
            visible: root.notes !== null
            text: root.newText
            enabled: !root.readOnly
            icon.name: "pencil"
            Layout.fillWidth: Theme.compact
            onClicked: root.opened("")
        }

        Label {
            visible: root.count === 0
            text: root.emptyText
            muted: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
        }

        ListView {
            id: list

            model: root.notes
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: root.journal ?
                //: For screen readers, a list
                qsTr("Journal") :
                //: For screen readers, a list
                qsTr("Shared notes")

            delegate: NoteRow {
                width: list.width
                onOpened: key => root.opened(key)
            }
        }
    }
}
