// SPDX-License-Identifier: GPL-3.0-or-later
// A thing that is so or not, told apart by its mark and not by colour alone.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.CheckBox {
    id: root

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, Theme.touchTarget)
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, Theme.touchTarget)
    padding: Theme.gapTiny
    spacing: Theme.gapMedium
    opacity: root.enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    Accessible.name: root.text

    indicator: Rectangle {
        readonly property bool marked: root.checkState !== Qt.Unchecked

        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        y: (root.height - height) / 2
        width: Theme.iconSize + 4
        height: width
        radius: 6
        color: marked ? Theme.colors.primary : Theme.over(Theme.colors.surface, root.hovered ? 0.05 : 0)
        border.width: marked ? 0 : 1.5
        border.color: Theme.colors.outline

        Icon {
            anchors.centerIn: parent
            visible: parent.marked
            name: root.checkState === Qt.PartiallyChecked ? "dash-lg" : "check-lg"
            color: Theme.colors.primaryInk
            size: parent.width - 6
        }

        FocusRing {
            active: root.visualFocus
            controlRadius: 6
        }
    }

    contentItem: Text {
        textFormat: Text.PlainText
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        font: root.font
        color: Theme.colors.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
