// SPDX-License-Identifier: GPL-3.0-or-later
// A word of explanation that comes when the pointer or the keyboard rests on something.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.ToolTip {
    id: root

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: parent ? parent.height + Theme.gapSmall : 0
    implicitWidth: Math.min(contentWidth + leftPadding + rightPadding, 320 * Theme.textScale)
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.gapSmall
    verticalPadding: 6
    horizontalPadding: 10
    delay: 500
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    font.family: Theme.fontFamily
    font.pixelSize: Theme.captionSize

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        wrapMode: Text.Wrap
        color: Theme.colors.page
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.colors.ink
    }
}
