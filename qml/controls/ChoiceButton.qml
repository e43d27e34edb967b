// SPDX-License-Identifier: GPL-3.0-or-later
// One of several answers that are always in sight, with room for more than a word (its contentItem).
//
// text: its name for assistive technology; checked; stays checked when clicked again. Signal clicked().
import QtQuick
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

T.Button {
    id: root

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.compact ? 56 : 44, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gapMedium
    verticalPadding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.weight: root.checked ? Font.DemiBold : Font.Medium
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked

    contentItem: IconText {
        iconName: root.icon.name
        iconColor: root.checked ? Theme.colors.primary : Theme.colors.muted
        text: root.text
        font: root.font
        spacing: Theme.gapMedium
        mirrored: root.mirrored
        centered: true
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.over(root.checked ? Theme.colors.primaryContainer : Theme.colors.surface, root.down ? 0.1 : root.hovered ? 0.04 : 0)
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? Theme.colors.primary : Theme.colors.outline

        FocusRing {
            active: root.visualFocus
        }
    }
}
