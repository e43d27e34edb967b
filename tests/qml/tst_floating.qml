// SPDX-License-Identifier: GPL-3.0-or-later
// What floats over a page comes, is answered, and goes.
import QtQuick
import QtTest
import Valuewright.Controls
import Valuewright.Style

Item {
    id: root

    width: 800
    height: 600

    Component {
        id: toastComponent

        Toast {}
    }

    Component {
        id: fieldComponent

        TextField {}
    }

    Component {
        id: dialogComponent

        Dialog {
            title: "Erase?"
            acceptText: "Erase"
            acceptEnabled: false
        }
    }

    SignalSpy {
        id: spy
    }

    TestCase {
        name: "Floating"
        when: windowShown

        function watch(target: QtObject, signalName: string) {
            spy.target = null;
            spy.signalName = signalName;
            spy.target = target;
            spy.clear();
        }

        function test_toast_undo_by_keys() {
            const toast = createTemporaryObject(toastComponent, root);
            watch(toast, "undone");
            toast.show("Deleted");
            tryCompare(toast, "opened", true);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(spy.count, 1);
            tryCompare(toast, "visible", false);
        }

        function test_toast_reached_and_left_by_keys() {
            const field = createTemporaryObject(fieldComponent, root);
            field.forceActiveFocus();
            const toast = createTemporaryObject(toastComponent, root);
            toast.show("Deleted");
            tryCompare(toast, "opened", true);
            keyClick(Qt.Key_F6);
            verify(!field.activeFocus);
            keyClick(Qt.Key_F6);
            verify(field.activeFocus);
            keyClick(Qt.Key_F6);
            watch(toast, "undone");
            keyClick(Qt.Key_Space);
            compare(spy.count, 1);
            tryCompare(toast, "visible", false);
            verify(field.activeFocus);
        }

        function test_toast_closed_by_tap() {
            const toast = createTemporaryObject(toastComponent, root);
            toast.show("Saved");
            tryCompare(toast, "opened", true);
            mouseClick(toast.contentItem, 4, toast.contentItem.height / 2);
            tryCompare(toast, "visible", false);
        }

        function test_toast_goes_by_itself() {
            const toast = createTemporaryObject(toastComponent, root, { seconds: 0 });
            toast.show("Saved");
            tryCompare(toast, "visible", false);
        }

        function test_dialog_escape_rejects() {
            const dialog = createTemporaryObject(dialogComponent, root);
            watch(dialog, "rejected");
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Escape);
            compare(spy.count, 1);
        }

        function test_dialog_cannot_be_accepted_too_early() {
            const dialog = createTemporaryObject(dialogComponent, root);
            watch(dialog, "accepted");
            dialog.open();
            tryCompare(dialog, "opened", true);
            const button = acceptButton(dialog.footer);
            mouseClick(button);
            compare(spy.count, 0);
            dialog.acceptEnabled = true;
            mouseClick(button);
            compare(spy.count, 1);
        }

        function test_dialog_is_never_taller_than_the_window() {
            const dialog = createTemporaryObject(dialogComponent, root, { contentHeight: 4000 });
            dialog.open();
            tryCompare(dialog, "opened", true);
            verify(dialog.height <= root.Window.height);
        }

        function acceptButton(item: Item): Item {
            if (item instanceof Button && item.text === "Erase")
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = acceptButton(item.children[i]);
                if (found)
                    return found;
            }
            return null;
        }
    }
}
