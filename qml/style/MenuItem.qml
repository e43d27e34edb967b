// SPDX-License-Identifier: GPL-3.0-or-later
// One command of a menu.
//
// destructive: written in the colour of danger; icon.name: an embedded icon.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.MenuItem {
    id: root

    property bool destructive: false
    readonly property color foreground: root.destructive ? Theme.colors.danger : Theme.colors.ink

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gapMedium
    verticalPadding: Theme.gapSmall
    spacing: Theme.gapMedium
    opacity: root.enabled ? 1 : 0.45
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    Accessible.name: root.text

    contentItem: IconText {
        iconName: root.checkable ? (root.checked ? "check-lg" : "") : root.icon.name
        iconColor: root.destructive ? Theme.colors.danger : Theme.colors.muted
        indent: root.checkable
        text: root.text
        font: root.font
        color: root.foreground
        spacing: root.spacing
        mirrored: root.mirrored
    }

    background: Rectangle {
        implicitWidth: 200
        implicitHeight: Theme.controlHeight
        radius: Theme.radiusSmall
        color: Qt.alpha(Theme.colors.ink, root.down ? 0.12 : root.highlighted ? 0.06 : 0)

        FocusRing {
            active: root.visualFocus
            inset: true
            controlRadius: Theme.radiusSmall
        }
    }
}
