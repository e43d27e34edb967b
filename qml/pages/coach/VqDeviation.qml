// SPDX-License-Identifier: GPL-3.0-or-later
// How far an item is from the norm, drawn from the middle: to the end more strongly felt, to the start less.
import QtQuick
import Valuewright.Controls
import Valuewright.Theme

Item {
    id: root

    property int dimension: 0
    property int deviation: 0
    // The most there can be is 17.
    readonly property real part: Math.min(1, Math.abs(root.deviation) / 17)

    implicitHeight: 10
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 1
        color: Theme.colors.line
    }

    Rectangle {
        readonly property real size: Math.max(4, root.part * root.width / 2)

        x: root.deviation < 0 ? root.width / 2 - size : root.width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: root.deviation === 0 ? 0 : size
        height: 8
        radius: 4
        color: style.color
    }

    Rectangle {
        x: root.width / 2
        width: 1
        height: parent.height
        color: Theme.colors.outline
    }

    Dimension {
        id: style

        kind: root.dimension
    }
}
