// SPDX-License-Identifier: GPL-3.0-or-later
// A small word one can switch on: a filter or a tag. For a word that only informs use StatusBadge.
//
// text; icon.name; checked; accent, ground: its colours when checked. Signals toggled(), clicked().
import QtQuick
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

T.Button {
    id: root

    property color accent: Theme.colors.primary
    property color ground: Theme.colors.primaryContainer

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, Theme.touchTarget)
    // The pill is smaller than what can be touched.
    topInset: Math.max(0, (height - implicitBackgroundHeight) / 2)
    bottomInset: topInset
    horizontalPadding: Theme.gapMedium
    verticalPadding: 6
    spacing: 6
    checkable: true
    opacity: root.enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.labelSize
    font.weight: Font.Medium
    Accessible.name: root.text
    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.checked: root.checked

    contentItem: IconText {
        iconName: root.checked && root.checkable ? "check-lg" : root.icon.name
        iconColor: root.checked ? root.accent : Theme.colors.muted
        text: root.text
        font: root.font
        color: Theme.colors.ink
        spacing: root.spacing
        mirrored: root.mirrored
        centered: true
    }

    background: Rectangle {
        implicitHeight: Math.max(Theme.compact ? 40 : 32, root.implicitContentHeight + root.topPadding + root.bottomPadding)
        radius: height / 2
        color: Theme.over(root.checked ? root.ground : Theme.colors.surface, root.down ? 0.1 : root.hovered ? 0.05 : 0)
        border.width: 1
        border.color: root.checked ? root.accent : Theme.colors.outline

        FocusRing {
            active: root.visualFocus
            controlRadius: parent.radius
        }
    }
}
