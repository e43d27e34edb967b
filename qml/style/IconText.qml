// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a button, a row or a command: an icon, a text, or both; the text wraps in the width there is.
//
// iconName; iconSize; text; font; color; iconColor; spacing; mirrored; centered: in the middle instead of at the start;
// busy: a turning dial instead of the icon; indent: room kept for an icon that is not there.
import QtQuick
import Valuewright.Theme

Item {
    id: root

    property string iconName: ""
    property string text: ""
    property alias font: label.font
    property color color: Theme.colors.ink
    property color iconColor: root.color
    property int spacing: Theme.gapSmall
    property int iconSize: Theme.iconSize
    property bool mirrored: false
    property bool centered: false
    property bool busy: false
    property bool indent: false
    readonly property int iconRoom: root.busy || root.indent || root.iconName !== "" ? root.iconSize + (root.text === "" ? 0 : root.spacing) : 0
    readonly property real start: root.centered ? Math.max(0, (root.width - root.iconRoom - label.contentWidth) / 2) : 0
    readonly property real iconX: root.mirrored ? root.width - root.start - root.iconSize : root.start

    implicitWidth: root.iconRoom + Math.ceil(label.implicitWidth)
    implicitHeight: Math.max(root.iconSize, label.visible ? label.implicitHeight : 0)

    Icon {
        x: root.iconX
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName !== "" && !root.busy
        name: root.iconName
        size: root.iconSize
        color: root.iconColor
    }

    BusyIndicator {
        x: root.iconX
        anchors.verticalCenter: parent.verticalCenter
        running: root.busy
        size: root.iconSize
        color: root.iconColor
    }

    Text {
        id: label

        textFormat: Text.PlainText
        x: root.mirrored ? 0 : root.iconRoom
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, root.width - root.iconRoom)
        visible: root.text !== ""
        text: root.text
        color: root.color
        wrapMode: Text.Wrap
        horizontalAlignment: root.centered ? Text.AlignHCenter : root.mirrored ? Text.AlignRight : Text.AlignLeft
        Accessible.ignored: true
    }
}
