// SPDX-License-Identifier: GPL-3.0-or-later
// The button on a message: F6 goes there from wherever one is, and back.
//
// shown: whether its message is; when that goes, the focus goes back too. Signal clicked().
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Button {
    id: root

    required property bool shown
    property Item focusBefore: null

    kind: Button.Quiet
    focusPolicy: Qt.TabFocus // a click leaves the focus where it is
    foreground: Theme.colors === Theme.dark ? Theme.light.primary : Theme.dark.primary
    Accessible.description: "Ctrl+Z"
    onShownChanged: if (!root.shown && root.activeFocus) root.goBack()

    Shortcut {
        sequence: "F6"
        enabled: root.shown && root.visible
        onActivated: root.activeFocus ? root.goBack() : root.come()
    }

    function come() {
        root.focusBefore = root.Window.activeFocusItem;
        root.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function goBack() {
        root.focusBefore?.forceActiveFocus(Qt.ShortcutFocusReason);
    }
}
