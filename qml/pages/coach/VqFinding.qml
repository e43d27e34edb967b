// SPDX-License-Identifier: GPL-3.0-or-later
// One item of a result: how far from the norm and which way, the client's own word, the coach's private note.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

// A column of fixed widths: heights that follow the width go astray in nested layouts of Qt 6.4.
Item {
    id: root

    required property int key
    required property string text
    required property int dimension
    required property int deviation
    required property string reading
    required property string fitText
    required property int noteCount
    property VqNotes notes: null
    property string clientName: ""
    property bool drawn: true
    property bool choosable: false
    property bool chosen: false

    signal picked()

    implicitWidth: 240
    implicitHeight: column.implicitHeight
    Layout.fillWidth: true

    Column {
        id: column

        width: root.width
        spacing: 6

        Divider {
            width: parent.width
        }

        Label {
            text: root.text
            width: parent.width
        }

        VqDeviation {
            visible: root.drawn
            dimension: root.dimension
            deviation: root.deviation
            width: parent.width
        }

        Label {
            //: About an item of a result: %1 which dimension, %2 how far from the norm
            text: qsTr("%1 · %2").arg(style.about).arg(root.reading)
            font.pixelSize: Theme.labelSize
            muted: true
            width: parent.width
        }

        Label {
            visible: root.fitText !== ""
            //: What a client says to a finding: %1 their name, %2 their word
            text: qsTr("%1 says: %2").arg(root.clientName).arg(root.fitText)
            font.pixelSize: Theme.labelSize
            width: parent.width
        }

        Flow {
            spacing: Theme.gapSmall
            width: parent.width

            Button {
                visible: root.choosable
                //: Button that chooses an item to go on with
                text: root.chosen ? qsTr("Chosen") : qsTr("Choose this")
                icon.name: root.chosen ? "check-lg" : "circle"
                kind: root.chosen ? Button.Primary : Button.Secondary
                Accessible.description: root.text
                onClicked: root.picked()
            }

            Button {
                //: Button that opens the coach's private note on an item
                text: note.active ? qsTr("Close the note") : root.noteCount > 0 ? qsTr("Private note") : qsTr("Add a private note")
                icon.name: "lock"
                kind: Button.Quiet
                Accessible.description: root.text
                onClicked: note.toggle()
            }
        }

        Loader {
            id: note

            active: false
            visible: active
            width: parent.width

            function toggle() {
                if (note.active) {
                    note.active = false;
                    return;
                }
                const editor = root.notes.noteOf(root.key);
                if (editor === null)
                    return;
                note.active = true;
                //: Heading of the coach's private note on one item
                note.setSource("../common/NoteCard.qml", { note: editor, heading: qsTr("Private note on this view") });
            }
        }
    }

    Dimension {
        id: style

        kind: root.dimension
    }
}
