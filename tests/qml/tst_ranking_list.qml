// SPDX-License-Identifier: GPL-3.0-or-later
// Things can be put into an order by keyboard, by buttons, by naming a place and by dragging.
import QtQuick
import QtQuick.Templates as T
import QtTest
import Valuewright.Controls
import Valuewright.Platform

Item {
    id: root

    width: 800
    height: 600

    Component {
        id: listComponent

        RankingList {
            id: list

            width: 600
            height: 500
            onMoved: (from, to) => list.model.move(from, to, 1)
            model: ListModel {
                ListElement { text: "one" }
                ListElement { text: "two" }
                ListElement { text: "three" }
                ListElement { text: "four" }
            }
        }
    }

    TestCase {
        id: testCase

        property RankingList list: null

        name: "RankingList"
        when: windowShown

        function init() {
            Appearance.windowWidth = 1280;
            testCase.list = createTemporaryObject(listComponent, root);
            tryCompare(testCase.list, "count", 4);
            testCase.list.forceLayout();
            testCase.list.currentIndex = 0;
            testCase.list.itemAtIndex(0).forceActiveFocus(Qt.TabFocusReason);
        }

        function order(): string {
            let words = [];
            for (let i = 0; i < 4; ++i)
                words.push(testCase.list.model.get(i).text);
            return words.join(" ");
        }

        function test_arrows_only_walk() {
            keyClick(Qt.Key_Down);
            compare(testCase.list.currentIndex, 1);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(testCase.list.currentIndex, 0);
            compare(order(), "one two three four");
        }

        function test_alt_arrows_move() {
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(order(), "two one three four");
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(order(), "two three one four");
            compare(testCase.list.currentIndex, 2);
            verify(testCase.list.currentItem.activeFocus);
            keyClick(Qt.Key_Up, Qt.AltModifier);
            compare(order(), "two one three four");
        }

        function test_space_lifts_and_puts_down() {
            keyClick(Qt.Key_Space);
            verify(testCase.list.lifted);
            verify(testCase.list.said.startsWith("Lifted: one"));
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(order(), "two three one four");
            compare(testCase.list.said, "one: now 3 of 4");
            verify(testCase.list.currentItem.activeFocus);
            keyClick(Qt.Key_Space);
            verify(!testCase.list.lifted);
            compare(testCase.list.said, "Put down: one, 3 of 4");
            keyClick(Qt.Key_Up);
            compare(order(), "two three one four");
            compare(testCase.list.currentIndex, 1);
        }

        function test_escape_takes_back() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(order(), "one three four two");
            keyClick(Qt.Key_Escape);
            compare(order(), "one two three four");
            compare(testCase.list.currentIndex, 1);
            verify(!testCase.list.lifted);
            compare(testCase.list.said, "Back where it was: two, 2");
        }

        function test_ends_are_ends() {
            keyClick(Qt.Key_Up, Qt.AltModifier);
            compare(order(), "one two three four");
        }

        function test_place_by_keyboard() {
            keyClick(Qt.Key_Return);
            const place = findByText(testCase.list.Window.window.contentItem, "3");
            verify(place !== null);
            mouseClick(place);
            compare(order(), "two three one four");
        }

        function test_drag_by_the_handle() {
            const row = testCase.list.itemAtIndex(0);
            const x = row.width - 20;
            mousePress(row, x, row.height / 2);
            for (let step = 1; step <= 10; ++step)
                mouseMove(testCase.list, x, row.height / 2 + step * row.height * 0.3);
            mouseRelease(testCase.list, x, row.height * 3.5);
            compare(order().split(" ").indexOf("one") > 0, true);
        }

        function test_drag_by_a_finger() {
            const row = testCase.list.itemAtIndex(0);
            const from = row.mapToItem(testCase.list, row.width - 20, row.height / 2);
            const touch = touchEvent(testCase.list);
            touch.press(0, testCase.list, from.x, from.y).commit();
            for (let step = 1; step <= 20; ++step)
                touch.move(0, testCase.list, from.x, from.y + step * row.height * 0.15).commit();
            touch.release(0, testCase.list, from.x, from.y + row.height * 3).commit();
            verify(order().startsWith("two three"));
        }

        function test_place_is_said() {
            compare(testCase.list.itemAtIndex(1).Accessible.name, "2 of 4: two");
        }

        // A visible button with this text, wherever it is in the window.
        function findByText(item: Item, text: string): Item {
            if (item.visible && (item as T.AbstractButton)?.text === text)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = findByText(item.children[i], text);
                if (found)
                    return found;
            }
            return null;
        }
    }
}
