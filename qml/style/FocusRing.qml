// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around whatever has the keyboard; put it into a control's background.
//
// active: whether to show it; radius: of the control it surrounds; inset: draw inside instead of around.
import QtQuick
import Valuewright.Theme

Rectangle {
    id: root

    property bool active: false
    property real controlRadius: Theme.radius
    property bool inset: false

    anchors.fill: parent
    anchors.margins: root.inset ? 1 : -(Theme.focusGap + Theme.focusWidth)
    radius: root.inset ? Math.max(0, root.controlRadius - 1) : root.controlRadius + Theme.focusGap + Theme.focusWidth
    visible: root.active
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.colors.primary
    z: 1
}
