// SPDX-License-Identifier: GPL-3.0-or-later
// The field in which a device gets another name.
//
// name: what it is called now. Signals saved(name), cancelled().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

FocusScope {
    id: root

    property string name: ""

    signal saved(name: string)
    signal cancelled()

    implicitWidth: 240
    implicitHeight: column.implicitHeight
    Keys.onEscapePressed: root.cancelled()
    onVisibleChanged: if (visible) root.begin()

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gapSmall

        TextRow {
            id: field

            focus: true
            //: Label of the field for the name of a device
            label: qsTr("Name of the device")
            //: Below the field for the name of a device
            helper: qsTr("Only you see it, on all your devices.")
            maximumLength: 60
            onAccepted: root.save()
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Button {
                //: Button that keeps the new name of a device
                text: qsTr("Save the name")
                kind: Button.Primary
                enabled: field.text.trim() !== ""
                onClicked: root.save()
            }

            Button {
                //: Button that leaves a device as it is called
                text: qsTr("Cancel")
                kind: Button.Quiet
                onClicked: root.cancelled()
            }
        }
    }

    function begin() {
        field.text = root.name;
        field.focusField();
    }

    function save() {
        if (field.text.trim() !== "")
            root.saved(field.text.trim());
    }
}
