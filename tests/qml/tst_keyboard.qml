// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody without a mouse relies on: lists and tabs are one stop, arrows go through them, and what has the
// keyboard is in sight with its ring.
import QtQuick
import QtQuick.Layouts
import QtTest
import Valuewright.Controls
import Valuewright.Style

Item {
    id: root

    width: 600
    height: 400

    Component {
        id: listComponent

        ListView {
            width: 300
            height: 200
            model: 30
            delegate: ListRow {
                required property int index

                title: "Row " + index
                width: 300
            }
        }
    }

    Component {
        id: tabsComponent

        TabBar {
            TabButton {
                text: "One"
            }

            TabButton {
                text: "Two"
            }

            TabButton {
                text: "Three"
            }
        }
    }

    Component {
        id: formComponent

        ScrollView {
            property alias fields: repeater
            property alias column: column

            width: 300
            height: 200
            contentHeight: column.implicitHeight

            ColumnLayout {
                id: column

                width: 280

                Repeater {
                    id: repeater

                    model: 20

                    TextField {
                        required property int index

                        Accessible.name: "Field " + index
                    }
                }
            }
        }
    }

    Component {
        id: noteComponent

        ScrollView {
            property alias note: note

            width: 300
            height: 200
            contentHeight: note.implicitHeight

            TextArea {
                id: note

                width: 280
            }
        }
    }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function test_list_is_one_stop_and_arrows_go_through_it() {
            const list = createTemporaryObject(listComponent, root);
            waitForRendering(list);
            list.itemAtIndex(0).forceActiveFocus(Qt.TabFocusReason);
            for (let i = 0; i < 12; ++i)
                keyClick(Qt.Key_Down);
            compare(list.currentIndex, 12);
            const row = list.itemAtIndex(12);
            verify(row.visualFocus);
            const y = row.mapToItem(list, 0, 0).y;
            verify(y >= 0 && y + row.height <= list.height);
            compare(list.itemAtIndex(11).activeFocusOnTab, false);
            compare(row.activeFocusOnTab, true);
        }

        function test_tabs_are_one_stop_and_arrows_choose() {
            const tabs = createTemporaryObject(tabsComponent, root);
            waitForRendering(tabs);
            tabs.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(tabs.currentIndex, 1);
            verify(tabs.itemAt(1).visualFocus);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(tabs.currentIndex, 0);
            compare(tabs.itemAt(2).activeFocusOnTab, false);
        }

        function test_page_follows_the_focus() {
            const form = createTemporaryObject(formComponent, root);
            waitForRendering(form);
            form.fields.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
            for (let i = 1; i < 20; ++i) {
                keyClick(Qt.Key_Tab);
                const field = form.fields.itemAt(i);
                verify(field.activeFocus);
                tryVerify(() => field.mapToItem(form, 0, field.height).y <= form.height);
            }
            keyClick(Qt.Key_PageUp);
            verify(form.fields.itemAt(19).mapToItem(form, 0, 0).y > form.height);
        }

        function test_page_stays_under_the_mouse() {
            const form = createTemporaryObject(formComponent, root, { height: 180 });
            waitForRendering(form);
            const field = form.fields.itemAt(4);
            const y = form.height - 4;
            verify(field.mapToItem(form, 0, field.height).y > form.height);
            mouseClick(form, 20, y);
            verify(field.activeFocus);
            waitForRendering(form);
            compare(form.contentItem.contentY, 0);
        }

        function test_page_follows_the_cursor() {
            const page = createTemporaryObject(noteComponent, root);
            waitForRendering(page);
            page.note.forceActiveFocus(Qt.TabFocusReason);
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Return);
            tryVerify(() => {
                const cursor = page.note.cursorRectangle;
                return page.note.mapToItem(page, 0, cursor.y + cursor.height).y <= page.height;
            });
        }
    }
}
