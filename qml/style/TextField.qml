// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text. Give it Accessible.name, or use FormField, which does: the placeholder is not its name.
//
// invalid: draws the border of an error (say in words what is wrong, as FormField does).
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.TextField {
    id: root

    property bool invalid: false

    implicitWidth: implicitBackgroundWidth
    implicitHeight: Math.max(implicitBackgroundHeight, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gapMedium
    rightPadding: Theme.gapMedium
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    color: root.enabled ? Theme.colors.ink : Theme.colors.muted
    placeholderTextColor: Theme.colors.muted
    selectionColor: Theme.colors.primary
    selectedTextColor: Theme.colors.primaryInk
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    Accessible.description: root.placeholderText

    Text {
        textFormat: Text.PlainText
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height - root.topPadding - root.bottomPadding
        visible: root.length === 0 && root.preeditText === ""
        text: root.placeholderText
        font: root.font
        color: root.placeholderTextColor
        verticalAlignment: root.verticalAlignment
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(root.font.pixelSize * 0.6)
        Accessible.ignored: true
    }

    background: Rectangle {
        implicitWidth: 240
        implicitHeight: Theme.controlHeight
        radius: Theme.radius
        color: root.enabled ? Theme.colors.surface : Theme.colors.raised
        border.width: root.activeFocus || root.invalid ? 2 : 1
        border.color: root.invalid ? Theme.colors.danger : root.activeFocus ? Theme.colors.primary : Theme.colors.outline

        FocusRing {
            active: root.activeFocus
            opacity: 0.35
        }
    }
}
