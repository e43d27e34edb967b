// SPDX-License-Identifier: GPL-3.0-or-later
// A button that is only an icon; its text is its name for assistive technology and its tooltip.
//
// text: what it does (required); icon.name; shortcut: keys that do the same, shown in the tooltip.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

Button {
    id: root

    property string shortcut: ""

    kind: Button.Quiet
    display: T.AbstractButton.IconOnly
    horizontalPadding: 0
    verticalPadding: 0
    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    foreground: root.enabled && root.hovered ? Theme.colors.ink : Theme.colors.muted
    T.ToolTip.visible: (root.hovered || root.visualFocus) && root.text !== ""
    T.ToolTip.delay: 500
    T.ToolTip.text: root.shortcut === "" ? root.text : root.text + "  " + root.shortcut

    Shortcut {
        sequence: root.shortcut
        enabled: root.shortcut !== "" && root.enabled && root.visible
        onActivated: root.clicked()
    }
}
