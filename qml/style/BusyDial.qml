// SPDX-License-Identifier: GPL-3.0-or-later
// The turning dial of BusyIndicator.
pragma ComponentBehavior: Bound
import QtQuick
import Valuewright.Theme

Item {
    id: root

    property bool turning: false
    property color color: Theme.colors.primary
    readonly property real stroke: Math.max(2, root.width / 9)

    RotationAnimator on rotation {
        running: root.turning && root.visible && Theme.motion
        loops: Animation.Infinite
        from: 0
        to: 360
        duration: 1100
    }

    Repeater {
        model: 8

        Item {
            id: spoke

            required property int index

            anchors.fill: parent
            rotation: spoke.index * 45

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.stroke
                height: root.stroke * 2.4
                radius: root.stroke / 2
                color: root.color
                opacity: 0.15 + 0.85 * spoke.index / 7
            }
        }
    }
}
