// SPDX-License-Identifier: GPL-3.0-or-later
// The filled part of ProgressBar; runs through when nobody knows how far.
//
// position: 0 to 1; indeterminate; mirrored.
import QtQuick
import Valuewright.Theme

Item {
    id: root

    property real position: 0
    property bool indeterminate: false
    property bool mirrored: false
    property real shift: 0.5

    implicitHeight: 8
    clip: true

    NumberAnimation {
        target: root
        property: "shift"
        running: root.indeterminate && root.visible && Theme.motion
        loops: Animation.Infinite
        from: 0
        to: 1
        duration: 1400
    }

    Rectangle {
        x: root.indeterminate ? (root.width + width) * root.shift - width : root.mirrored ? root.width - width : 0
        width: root.indeterminate ? root.width * 0.35 : Math.max(root.position > 0 ? height : 0, root.position * root.width)
        height: root.height
        radius: height / 2
        color: Theme.colors.primary
    }
}
