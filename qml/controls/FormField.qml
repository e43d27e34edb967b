// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of one question of a form: label above, the field (its child), and a line of help or what is wrong.
//
// label (give the field the same Accessible.name); helper; error: "" when all is well; optional: says so.
// The field is the first child; give it Layout.fillWidth. TextRow, TextAreaRow, ChoiceRow are ready-made.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property string label: ""
    property string helper: ""
    property string error: ""
    property bool optional: false
    default property alias field: slot.data

    spacing: 6
    Layout.fillWidth: true

    Label {
        visible: root.label !== ""
        //: Label of a field that may stay empty; %1 is what it is for
        text: root.optional ? qsTr("%1 (optional)").arg(root.label) : root.label
        variant: Label.Strong
        Layout.fillWidth: true
    }

    ColumnLayout {
        id: slot

        spacing: 0
        Layout.fillWidth: true
    }

    Item {
        visible: root.error !== "" || root.helper !== ""
        implicitWidth: 240
        implicitHeight: message.implicitHeight
        Layout.fillWidth: true

        Icon {
            id: mark

            anchors.left: parent.left
            y: Math.round((Theme.captionSize * 1.3 - height) / 2)
            visible: root.error !== ""
            name: "exclamation-octagon"
            color: Theme.colors.danger
            size: Theme.captionSize + 2
        }

        Label {
            id: message

            anchors.left: mark.visible ? mark.right : parent.left
            anchors.right: parent.right
            anchors.leftMargin: mark.visible ? 6 : 0
            text: root.error !== "" ? root.error : root.helper
            variant: Label.Caption
            color: root.error !== "" ? Theme.colors.danger : Theme.colors.muted
            Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
        }
    }
}
