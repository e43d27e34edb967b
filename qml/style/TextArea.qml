// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of text; grows with what is written. Give it Accessible.name, or use FormField.
//
// invalid: draws the border of an error; bare: no border and no ground, for the writing area of a note.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.TextArea {
    id: root

    property bool invalid: false
    property bool bare: false

    implicitWidth: Math.max(implicitBackgroundWidth, 240)
    implicitHeight: Math.max(implicitBackgroundHeight, contentHeight + topPadding + bottomPadding)
    padding: Theme.gapMedium
    color: root.enabled ? Theme.colors.ink : Theme.colors.muted
    placeholderTextColor: Theme.colors.muted
    selectionColor: Theme.colors.primary
    selectedTextColor: Theme.colors.primaryInk
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    Accessible.description: root.placeholderText
    // Tab leaves the field: typing a tab is rarer than moving on by keyboard.
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Text {
        textFormat: Text.PlainText
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.length === 0 && root.preeditText === ""
        text: root.placeholderText
        font: root.font
        color: root.placeholderTextColor
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    background: Rectangle {
        implicitHeight: Theme.controlHeight * 2.5
        radius: Theme.radius
        color: root.bare ? "transparent" : root.enabled ? Theme.colors.surface : Theme.colors.raised
        border.width: root.bare ? 0 : root.activeFocus || root.invalid ? 2 : 1
        border.color: root.invalid ? Theme.colors.danger : root.activeFocus ? Theme.colors.primary : Theme.colors.outline

        FocusRing {
            active: root.activeFocus
            opacity: root.bare ? 1 : 0.35
        }
    }
}
