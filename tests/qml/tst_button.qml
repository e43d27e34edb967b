// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons answer to pointer and keyboard, and not while they are busy.
import QtQuick
import QtQuick.Templates as T
import QtTest
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    width: 400
    height: 400

    Component {
        id: buttonComponent

        Button {
            text: "Send"
        }
    }

    Component {
        id: iconButtonComponent

        IconButton {
            text: "Search"
            icon.name: "search"
            shortcut: "Ctrl+K"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    TestCase {
        name: "Button"
        when: windowShown

        function make(component: Component): Item {
            const item = createTemporaryObject(component, root);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_click_and_keys() {
            const button = make(buttonComponent);
            mouseClick(button);
            compare(clicked.count, 1);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(clicked.count, 2);
        }

        function test_busy_takes_no_clicks() {
            const button = make(buttonComponent);
            button.busy = true;
            mouseClick(button);
            compare(clicked.count, 0);
            compare(button.opacity, 1);
        }

        function test_long_text_wraps() {
            const button = make(buttonComponent);
            const oneLine = button.height;
            button.width = 120;
            button.text = "Accept the invitation and see what is shared";
            tryVerify(() => button.height > oneLine);
        }

        function test_tooltip_says_words_and_keys() {
            const button = make(iconButtonComponent);
            compare(button.Accessible.name, "Search");
            button.forceActiveFocus(Qt.TabFocusReason);
            compare(button.T.ToolTip.text, "Search  Ctrl+K");
            tryCompare(button.T.ToolTip.toolTip, "opened", true);
            compare((button.T.ToolTip.toolTip.background as Rectangle).color, Theme.colors.ink);
        }

        function test_shortcut_of_icon_button() {
            const button = make(iconButtonComponent);
            keyClick(Qt.Key_K, Qt.ControlModifier);
            compare(clicked.count, 1);
            button.visible = false;
            keyClick(Qt.Key_K, Qt.ControlModifier);
            compare(clicked.count, 1);
        }
    }
}
