// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a plain list or of an open choice; for rows with more in them use ListRow.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.ItemDelegate {
    id: root

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
        iconName: root.icon.name
        iconColor: Theme.colors.muted
        text: root.text
        font: root.font
        spacing: root.spacing
        mirrored: root.mirrored
    }

    background: Rectangle {
        implicitWidth: 160
        implicitHeight: Theme.controlHeight
        radius: Theme.radiusSmall
        color: root.highlighted ? Theme.colors.primaryContainer : Qt.alpha(Theme.colors.ink, root.down ? 0.1 : root.hovered ? 0.05 : 0)

        FocusRing {
            active: root.visualFocus
            inset: true
            controlRadius: Theme.radiusSmall
        }
    }
}
