// SPDX-License-Identifier: GPL-3.0-or-later
// The scroll bar says how much there is: nothing while all of it is seen.
import QtQuick
import QtQuick.Templates as T
import QtTest
import Valuewright.Style

Item {
    id: root

    width: 300
    height: 400

    Component {
        id: viewComponent

        ScrollView {
            property int inside: 100

            width: 300
            height: 200
            contentHeight: inside

            Item {
                width: 100
                height: 100
            }
        }
    }

    TestCase {
        name: "ScrollView"
        when: windowShown

        function test_bar_data() {
            return [{tag: "all is seen", inside: 100, visible: false, share: 1}, {tag: "a fifth is seen", inside: 1000, visible: true, share: 0.2}];
        }

        function test_bar(data) {
            const view = createTemporaryObject(viewComponent, root, {inside: data.inside});
            const bar = view.T.ScrollBar.vertical;
            compare(bar.size, data.share);
            compare(bar.visible, data.visible);
            if (data.visible)
                fuzzyCompare(bar.contentItem.height, data.share * bar.availableHeight, 0.5);
        }
    }
}
