// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is in something long; thin, and wider under the pointer.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.ScrollBar {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 2
    minimumSize: 0.06
    visible: root.policy !== T.ScrollBar.AlwaysOff && root.size < 1
    //: Said by screen readers of a scroll bar
    Accessible.name: qsTr("Scroll bar")

    contentItem: Rectangle {
        implicitWidth: root.hovered || root.pressed ? 8 : 5
        implicitHeight: implicitWidth
        radius: Math.min(width, height) / 2
        color: Theme.colors.outline
        opacity: root.pressed ? 0.9 : root.hovered ? 0.7 : root.active ? 0.5 : 0.25
    }
}
