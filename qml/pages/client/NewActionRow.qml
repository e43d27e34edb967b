// SPDX-License-Identifier: GPL-3.0-or-later
// A field and a button to add an action. draft: keeps what is typed. Signal added(title); clear() empties the field.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    required property FormDraft draft

    signal added(title: string)

    spacing: Theme.gapSmall
    Layout.fillWidth: true
    Layout.topMargin: Theme.gapTiny

    TextField {
        id: field

        //: In the field for a new action of a goal
        placeholderText: qsTr("A next small step")
        //: Name of the field for a new action of a goal
        Accessible.name: qsTr("New action")
        text: root.draft.value("title")
        maximumLength: 500
        Layout.fillWidth: true
        onTextEdited: root.draft.keep("title", text)
        onAccepted: if (text.trim() !== "") root.added(text)
    }

    Button {
        //: Button that adds an action
        text: qsTr("Add")
        enabled: field.text.trim() !== ""
        onClicked: root.added(field.text)
    }

    function clear() {
        field.clear();
    }
}
