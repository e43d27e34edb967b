// SPDX-License-Identifier: GPL-3.0-or-later
// A button: one Primary a page, Secondary for the rest, Quiet where it should not call, Danger for what destroys.
//
// kind: Primary | Secondary | Quiet | Danger; icon.name: an embedded icon before the text; busy: work goes on and no
// clicks are taken; foreground: colour of text and icon; atStart: they stand at its start. The shortcut of an action belongs into its tooltip.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.Button {
    id: root

    enum Kind { Primary, Secondary, Quiet, Danger }

    property int kind: Button.Secondary
    property bool busy: false
    property bool atStart: false
    readonly property bool filled: root.kind === Button.Primary || root.kind === Button.Danger
    readonly property color accent: root.kind === Button.Danger ? Theme.colors.danger : Theme.colors.primary
    readonly property color accentInk: root.kind === Button.Danger ? Theme.colors.dangerInk : Theme.colors.primaryInk
    property color foreground: root.filled ? root.accentInk : root.kind === Button.Quiet ? root.accent : Theme.colors.ink

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: root.kind === Button.Quiet ? Theme.gapMedium : Theme.gap
    verticalPadding: Theme.gapSmall
    spacing: Theme.gapSmall
    enabled: !root.busy
    opacity: root.enabled || root.busy ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.weight: Font.Medium
    Accessible.name: root.text
    //: Said by screen readers of a button whose work goes on
    Accessible.description: root.busy ? qsTr("Working") : ""

    contentItem: IconText {
        iconName: root.icon.name
        text: root.display === T.AbstractButton.IconOnly ? "" : root.text
        font: root.font
        color: root.foreground
        spacing: root.spacing
        mirrored: root.mirrored
        centered: !root.atStart
        busy: root.busy
    }

    background: Rectangle {
        readonly property color rest: root.filled ? root.accent : Theme.colors.surface
        readonly property real shade: root.down ? 0.14 : root.hovered ? 0.07 : 0

        implicitWidth: Theme.touchTarget * 1.5
        implicitHeight: Theme.controlHeight
        radius: Theme.radius
        color: root.kind === Button.Quiet ? Qt.alpha(Theme.colors.ink, shade) : Theme.over(rest, shade)
        border.width: root.kind === Button.Secondary ? 1 : 0
        border.color: Theme.colors.outline

        FocusRing {
            active: root.visualFocus
        }
    }
}
