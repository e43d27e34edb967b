// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the app takes the shape of the window and goes where it is told.
import QtQuick
import QtTest
import Valuewright.Controls
import Valuewright.Platform

Item {
    id: root

    width: 1280
    height: 800

    Component {
        id: frameComponent

        AdaptiveNavigation {
            width: Appearance.windowWidth
            height: 800
            destinations: [
                Destination {
                    text: "Today"
                    icon: "sunrise"
                },
                Destination {
                    text: "Clients"
                    icon: "people"
                }
            ]

            Rectangle {
                objectName: "page"
                anchors.fill: parent
            }
        }
    }

    Component {
        id: paneComponent

        ListDetail {
            width: Appearance.windowWidth
            height: 800
            list: Item {
                objectName: "list"
                anchors.fill: parent
            }
            detail: Item {
                objectName: "detail"
                anchors.fill: parent
            }
        }
    }

    SignalSpy {
        id: activated

        signalName: "activated"
    }

    TestCase {
        name: "Shapes"
        when: windowShown

        function cleanup() {
            Appearance.windowWidth = 1280;
        }

        function test_page_gets_the_room_data() {
            return [
                { tag: "phone", width: 390, x: 0, pageWidth: 390, fullHeight: false },
                { tag: "medium", width: 800, x: 88, pageWidth: 712, fullHeight: true },
                { tag: "wide", width: 1280, x: 240, pageWidth: 1040, fullHeight: true }
            ];
        }

        function test_page_gets_the_room(data: var) {
            Appearance.windowWidth = data.width;
            const frame = createTemporaryObject(frameComponent, root);
            const page = findChild(frame, "page");
            compare(page.parent.x, data.x);
            compare(page.width, data.pageWidth);
            compare(page.height === 800, data.fullHeight);
        }

        function test_number_keys_go_there() {
            activated.target = createTemporaryObject(frameComponent, root);
            activated.clear();
            keyClick(Qt.Key_2, Qt.ControlModifier);
            compare(activated.count, 1);
            compare(activated.signalArguments[0][0], 1);
        }

        function test_list_and_detail_data() {
            return [
                { tag: "wide shows both", width: 1280, open: false, list: true, detail: true },
                { tag: "phone shows the list", width: 390, open: false, list: true, detail: false },
                { tag: "phone shows the detail", width: 390, open: true, list: false, detail: true }
            ];
        }

        function test_list_and_detail(data: var) {
            Appearance.windowWidth = data.width;
            const pane = createTemporaryObject(paneComponent, root, { detailOpen: data.open });
            compare(findChild(pane, "list").visible, data.list);
            compare(findChild(pane, "detail").visible, data.detail);
        }
    }
}
