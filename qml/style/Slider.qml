// SPDX-License-Identifier: GPL-3.0-or-later
// A value on a line. Give it Accessible.name, and say the value in words beside it.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.Slider {
    id: root

    implicitWidth: 240
    implicitHeight: Theme.touchTarget
    padding: 2
    opacity: root.enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus

    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Theme.iconSize + 4
        height: width
        radius: width / 2
        color: Theme.colors.surface
        border.width: root.pressed ? 6 : 5
        border.color: Theme.colors.primary

        FocusRing {
            active: root.visualFocus
            controlRadius: parent.radius
        }
    }

    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: 6
        radius: 3
        color: Theme.colors.raised
        border.width: 1
        border.color: Theme.colors.outline

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: root.position * parent.width
            height: parent.height
            radius: 3
            color: Theme.colors.primary
        }
    }
}
