// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls a view so that whatever has the keyboard, and the cursor in a long text, stays in sight.
//
// view: what scrolls. Follows Tab, arrows and typing, never the mouse: what moves away under it can't be clicked.
// page(event) turns PageUp and PageDown into scrolling.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

Item {
    id: root

    required property Flickable view
    readonly property Item focused: Window.activeFocusItem
    readonly property T.TextArea text: root.focused as T.TextArea

    onFocusedChanged: if (root.reason() !== Qt.MouseFocusReason) soon.restart()

    Connections {
        target: root.text

        function onCursorRectangleChanged() {
            soon.restart();
        }
    }

    // When the layout has followed too.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.follow()
    }

    function reason(): int {
        const control = root.focused as T.Control;
        const field = root.focused as T.TextField;
        return control ? control.focusReason : field ? field.focusReason : root.text ? root.text.focusReason : Qt.OtherFocusReason;
    }

    function follow() {
        if (!root.focused || !root.view || !root.holds(root.focused))
            return;
        const line = root.text ? root.text.cursorRectangle : Qt.rect(0, 0, root.focused.width, root.focused.height);
        const top = root.focused.mapToItem(root.view.contentItem, 0, line.y).y - Theme.gap;
        const bottom = top + line.height + 2 * Theme.gap;
        const most = Math.max(0, root.view.contentHeight - root.view.height);
        if (top < root.view.contentY)
            root.view.contentY = Math.max(0, top);
        else if (bottom > root.view.contentY + root.view.height)
            root.view.contentY = Math.min(most, top, bottom - root.view.height);
    }

    function page(event: KeyEvent) {
        if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
            return;
        const by = (event.key === Qt.Key_PageDown ? 0.9 : -0.9) * root.view.height;
        const most = Math.max(0, root.view.contentHeight - root.view.height);
        root.view.contentY = Math.max(0, Math.min(most, root.view.contentY + by));
        event.accepted = true;
    }

    function holds(item: Item): bool {
        for (let up = item.parent; up; up = up.parent) {
            if (up === root.view.contentItem)
                return true;
        }
        return false;
    }
}
