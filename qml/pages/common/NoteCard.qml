// SPDX-License-Identifier: GPL-3.0-or-later
// A note that is written without saving; who reads it stands above what is typed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property NoteEditor note
    property string heading: ""
    property string placeholder: ""

    ground: root.note.confidential ? Theme.colors.privateGround : Theme.colors.surface

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: root.note.confidential ? "lock-fill" : "people"
            color: Theme.colors.muted
        }

        Label {
            text: root.heading
            variant: Label.Strong
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        Label {
            text: root.stateText()
            variant: Label.Caption
            muted: true
            wrapMode: Text.NoWrap
        }
    }

    WhoSeesThis {
        names: root.note.readers
        Layout.fillWidth: true
    }

    TextArea {
        id: body

        text: root.note.text
        readOnly: root.note.ending.closed
        placeholderText: readOnly ? "" : root.placeholder
        invalid: root.note.state === NoteEditor.Refused
        Layout.fillWidth: true
        Layout.minimumHeight: (Theme.expanded ? 14 : 9) * Theme.bodySize
        Accessible.name: root.heading
        Accessible.description: root.note.problem
        onTextChanged: if (activeFocus) root.note.type(root.note.title, text)
        onActiveFocusChanged: if (!activeFocus) root.note.save()
    }

    Banner {
        visible: root.note.problem !== ""
        tone: Tone.Caution
        text: root.note.problem
        Layout.fillWidth: true
    }

    VqItems {
        visible: root.note.otherVersions.length > 0
        //: Heading over versions of a note that were written at the same time
        title: qsTr("Also written at the same time")
        icon: "layers"
        items: root.note.otherVersions
    }

    Connections {
        target: root.note

        function onLoaded() {
            if (body.text !== root.note.text)
                body.text = root.note.text;
        }
    }

    function stateText(): string {
        switch (root.note.state) {
        //: State of a note: sealed on this device, not sent yet
        case NoteEditor.Draft: return qsTr("Kept on this device");
        //: State of a note: written down for good
        case NoteEditor.Saved: return qsTr("Saved here");
        //: State of a note: could not be written
        case NoteEditor.Refused: return qsTr("Kept as a draft");
        default: return "";
        }
    }
}
