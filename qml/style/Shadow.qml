// SPDX-License-Identifier: GPL-3.0-or-later
// A soft shadow made of a few translucent layers, so that it is the same with and without a graphics card.
//
// controlRadius: of the surface it lies under; put it before the surface and fill it.
pragma ComponentBehavior: Bound
import QtQuick
import Valuewright.Theme

Item {
    id: root

    property real controlRadius: Theme.radius

    Repeater {
        model: 5

        Rectangle {
            required property int index

            x: -index * 2
            y: -index * 2 + 4
            width: root.width + index * 4
            height: root.height + index * 4
            radius: root.controlRadius + index * 2
            color: Qt.alpha(Theme.colors.shadow, 0.028)
        }
    }
}
