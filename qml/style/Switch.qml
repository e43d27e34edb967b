// SPDX-License-Identifier: GPL-3.0-or-later
// Something that is on or off at once, without a button to save it.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.Switch {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, Theme.touchTarget)
    padding: Theme.gapTiny
    spacing: Theme.gapMedium
    opacity: root.enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    Accessible.name: root.text

    indicator: SwitchTrack {
        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        y: (root.height - height) / 2
        on: root.checked
        position: root.visualPosition
        held: root.down
        focused: root.visualFocus
    }

    contentItem: Text {
        textFormat: Text.PlainText
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        font: root.font
        color: Theme.colors.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
