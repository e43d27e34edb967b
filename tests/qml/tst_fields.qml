// SPDX-License-Identifier: GPL-3.0-or-later
// Fields say what they are, what is wrong with them, and let go of the keyboard.
import QtQuick
import QtTest
import Valuewright.Controls
import Valuewright.Style

Item {
    id: root

    width: 400
    height: 600

    Component {
        id: rowComponent

        TextRow {
            width: 300
            label: "Server"
        }
    }

    Component {
        id: passphraseComponent

        PassphraseField {
            width: 300
        }
    }

    Component {
        id: areaComponent

        Column {
            property alias area: area
            property alias after: after

            TextArea {
                id: area

                width: 300
                Accessible.name: "Note"
            }

            TextField {
                id: after

                Accessible.name: "After"
            }
        }
    }

    Component {
        id: searchComponent

        SearchField {}
    }

    TestCase {
        name: "Fields"
        when: windowShown

        function firstField(item: Item): TextField {
            if (item instanceof TextField)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = firstField(item.children[i]);
                if (found)
                    return found;
            }
            return null;
        }

        function test_label_is_the_name() {
            const row = createTemporaryObject(rowComponent, root);
            compare(firstField(row).Accessible.name, "Server");
        }

        function test_error_is_said_and_makes_room() {
            const row = createTemporaryObject(rowComponent, root);
            waitForRendering(row);
            const before = row.implicitHeight;
            row.error = "This server does not speak our language. Check the address, or ask whoever runs it.";
            tryVerify(() => row.implicitHeight > before + 20);
            compare(firstField(row).Accessible.description, row.error);
            verify(firstField(row).invalid);
        }

        function test_passphrase_is_hidden_until_shown() {
            const row = createTemporaryObject(passphraseComponent, root);
            const field = firstField(row);
            compare(field.echoMode, TextInput.Password);
            row.revealed = true;
            compare(field.echoMode, TextInput.Normal);
        }

        function test_tab_leaves_a_text_area() {
            const column = createTemporaryObject(areaComponent, root);
            column.area.forceActiveFocus();
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Tab);
            compare(column.area.text, "a");
            verify(column.after.activeFocus);
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            verify(column.area.activeFocus);
        }

        function test_escape_empties_the_search() {
            const field = createTemporaryObject(searchComponent, root);
            field.forceActiveFocus();
            keyClick(Qt.Key_A);
            compare(field.text, "a");
            keyClick(Qt.Key_Escape);
            compare(field.text, "");
        }
    }
}
