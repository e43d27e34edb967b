// SPDX-License-Identifier: GPL-3.0-or-later
// What was agreed: tick it, or add another.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    // Null while there is nobody to agree with.
    required property ActionsModel actions
    property bool canAdd: true
    property bool readOnly: false

    spacing: Theme.gapTiny

    Label {
        visible: root.actions !== null && root.actions.count > 0
        //: Over agreed actions: %L1 of %L2 are done
        text: root.actions === null ? "" : qsTr("%L1 of %L2 done").arg(root.actions.count - root.actions.openCount).arg(root.actions.count)
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Repeater {
        model: root.actions

        delegate: ActionEntry {
            readOnly: root.readOnly
            onTicked: (key, done) => root.actions.setDone(key, done)
        }
    }

    Label {
        visible: root.actions !== null && root.actions.count === 0
        //: In an empty list of agreed actions
        text: qsTr("Nothing is agreed yet.")
        muted: true
        Layout.fillWidth: true
    }

    GridLayout {
        visible: root.canAdd && !root.readOnly && root.actions !== null
        columns: root.width < 300 * Theme.textScale ? 1 : 2
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapTiny

        TextField {
            id: field

            //: In the field for a new agreed action
            placeholderText: qsTr("A next small step")
            //: Name of the field for a new agreed action
            Accessible.name: qsTr("New action")
            text: root.actions?.draft.value("title") ?? ""
            maximumLength: 500
            Layout.fillWidth: true
            onTextEdited: root.actions.draft.keep("title", text)
            onAccepted: root.add()
        }

        Button {
            //: Button that adds an agreed action
            text: qsTr("Add action")
            enabled: field.text.trim() !== ""
            onClicked: root.add()
        }
    }

    function add() {
        if (field.text.trim() !== "" && root.actions.add(field.text))
            field.clear();
    }
}
