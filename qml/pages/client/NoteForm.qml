// SPDX-License-Identifier: GPL-3.0-or-later
// Title and text of a note; typing needs no saving.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme
import Valuewright.Ui

ColumnLayout {
    id: root

    required property NoteEditor editor

    spacing: Theme.gap

    EndingBanner {
        ending: root.editor.ending
    }

    TextRow {
        enabled: !root.editor.ending.closed
        id: heading

        //: Field over a note
        label: qsTr("Title")
        optional: true
        text: root.editor.title
        maximumLength: 200
        onEdited: root.editor.type(heading.text, root.editor.text)
    }

    NoteCard {
        note: root.editor
        heading: root.editor.confidential ?
            //: Over the text of an entry of the journal
            qsTr("For myself") :
            //: Over the text of a shared note
            qsTr("For both of us")
        placeholder: root.editor.confidential ?
            //: In the empty text of an entry of the journal
            qsTr("What I noticed, felt, decided …") :
            //: In the empty text of a shared note
            qsTr("What we should both remember …")
        Layout.fillWidth: true
    }
}
