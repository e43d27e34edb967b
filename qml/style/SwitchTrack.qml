// SPDX-License-Identifier: GPL-3.0-or-later
// The track and knob of Switch; the knob carries a tick when on, so that colour is not the only sign.
//
// on; position: 0 to 1; held: under the finger; focused: by keyboard.
import QtQuick
import Valuewright.Theme

Rectangle {
    id: root

    property bool on: false
    property real position: 0
    property bool held: false
    property bool focused: false
    readonly property real inset: 4

    implicitHeight: Theme.iconSize + 6
    implicitWidth: implicitHeight * 1.75
    radius: height / 2
    color: root.on ? Theme.colors.primary : Theme.colors.surface
    border.width: root.on ? 0 : 1.5
    border.color: Theme.colors.outline

    Rectangle {
        id: knob

        x: root.inset + root.position * (root.width - width - 2 * root.inset)
        y: root.inset
        width: root.height - 2 * root.inset
        height: width
        radius: width / 2
        color: root.on ? Theme.colors.primaryInk : Theme.colors.outline

        Icon {
            anchors.centerIn: parent
            visible: root.on
            name: "check-lg"
            size: knob.width - 4
            color: Theme.colors.primary
        }

        Behavior on x {
            enabled: !root.held

            NumberAnimation {
                duration: Theme.quick
                easing.type: Easing.OutCubic
            }
        }
    }

    FocusRing {
        active: root.focused
        controlRadius: root.radius
    }
}
