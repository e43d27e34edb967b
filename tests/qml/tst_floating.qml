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

        Toast {
            anchors.fill: parent
        }
    }

    Component {
        id: buttonComponent

        Button {
            anchors.fill: parent
            text: "Under it"
        }
    }

    Component {
        id: fieldComponent

        TextField {
            width: 800
        }
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
            tryCompare(toast, "opened", false);
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
            tryCompare(toast, "opened", false);
            verify(field.activeFocus);
        }

        function test_toast_goes_by_itself() {
            const toast = createTemporaryObject(toastComponent, root, { seconds: 0 });
            toast.show("Saved");
            tryCompare(toast, "opened", false);
        }

        function test_toast_lets_presses_through_and_goes() {
            const button = createTemporaryObject(buttonComponent, root);
            const toast = createTemporaryObject(toastComponent, root);
            watch(button, "clicked");
            toast.show("Saved");
            const box = findChild(toast, "toastBox");
            waitForRendering(toast);
            mouseClick(root, 20, 20); // beside it: it stays
            compare(spy.count, 1);
            compare(toast.opened, true);
            mouseClick(root, box.x + 20, box.y + box.height / 2);
            compare(spy.count, 2);
            tryCompare(toast, "opened", false);
        }

        function test_toast_undoes_by_its_button() {
            const button = createTemporaryObject(buttonComponent, root);
            const toast = createTemporaryObject(toastComponent, root);
            watch(toast, "undone");
            toast.show("Deleted");
            const box = findChild(toast, "toastBox");
            waitForRendering(toast);
            mouseClick(root, box.x + box.width - 30, box.y + box.height / 2);
            compare(spy.count, 1);
            compare(toast.opened, false);
        }

        function test_toast_never_lies_over_the_field_in_use() {
            const field = createTemporaryObject(fieldComponent, root, { y: 540 });
            const toast = createTemporaryObject(toastComponent, root);
            const box = findChild(toast, "toastBox");
            toast.show("Saved");
            verify(box.y > 400);
            field.forceActiveFocus();
            tryVerify(() => box.y < 100);
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
