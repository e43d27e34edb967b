// SPDX-License-Identifier: GPL-3.0-or-later
// One of several; put them into a ButtonGroup or the same parent.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.RadioButton {
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
        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        y: (root.height - height) / 2
        width: Theme.iconSize + 4
        height: width
        radius: width / 2
        color: Theme.over(Theme.colors.surface, root.hovered ? 0.05 : 0)
        border.width: root.checked ? 2 : 1.5
        border.color: root.checked ? Theme.colors.primary : Theme.colors.outline

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(parent.width / 4) * 2
            height: width
            radius: width / 2
            visible: root.checked
            color: Theme.colors.primary
        }

        FocusRing {
            active: root.visualFocus
            controlRadius: parent.radius
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
