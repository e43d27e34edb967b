// SPDX-License-Identifier: GPL-3.0-or-later
// Esc backs out of a page, but first out of what is open on it.
import QtQuick
import QtTest
import Valuewright.Controls
import Valuewright.Style

Item {
    id: root

    width: 800
    height: 600

    Component {
        id: pageComponent

        ScrollPage {
            width: 600
            height: 500
            title: "Maya Lindqvist"
            showBack: true

            SearchField {
                objectName: "search"
            }

            Menu {
                objectName: "menu"

                MenuItem {
                    text: "Edit"
                }
            }
        }
    }

    SignalSpy {
        id: back

        signalName: "back"
    }

    TestCase {
        id: testCase

        property ScrollPage page: null

        name: "PageHeader"
        when: windowShown

        function init() {
            testCase.page = createTemporaryObject(pageComponent, root);
            back.target = testCase.page;
            back.clear();
        }

        function test_escape_goes_back() {
            keyClick(Qt.Key_Escape);
            compare(back.count, 1);
        }

        function test_without_a_way_back_nothing_happens() {
            testCase.page.showBack = false;
            keyClick(Qt.Key_Escape);
            compare(back.count, 0);
        }

        function test_a_hidden_page_does_not_answer() {
            testCase.page.visible = false;
            keyClick(Qt.Key_Escape);
            compare(back.count, 0);
        }

        function test_escape_empties_the_search_first() {
            const search = findChild(testCase.page, "search");
            search.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(back.count, 0);
            keyClick(Qt.Key_Escape);
            compare(back.count, 1);
        }

        function test_escape_closes_a_menu_first() {
            const menu = findChild(testCase.page, "menu");
            menu.open();
            tryCompare(menu, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(menu, "visible", false);
            compare(back.count, 0);
        }
    }
}
