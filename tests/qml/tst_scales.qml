// SPDX-License-Identifier: GPL-3.0-or-later
// Answers side by side are chosen by click and by arrow keys; the page keeps what was chosen.
import QtQuick
import QtTest
import Valuewright.Controls
import Valuewright.Platform

Item {
    id: root

    width: 800
    height: 600

    Component {
        id: energyComponent

        CheckInScale {
            id: energy

            width: 400
            onChosen: value => energy.value = value
        }
    }

    Component {
        id: levelComponent

        AttainmentScale {
            id: levels

            width: 400
            words: ["none", "some", "", "more", "all"]
            onChosen: level => levels.level = level
        }
    }

    Component {
        id: bucketComponent

        BucketChoice {
            id: bucket

            width: 600
            text: "A clear rule"
            onChosen: chosen => bucket.bucket = chosen
        }
    }

    TestCase {
        name: "Scales"
        when: windowShown

        function init() {
            Appearance.windowWidth = 1280;
        }

        function all(item: Item): list<Item> {
            let found = item instanceof ChoiceButton ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(all(item.children[i]));
            return found;
        }

        function test_energy() {
            const energy = createTemporaryObject(energyComponent, root);
            const buttons = all(energy);
            compare(buttons.length, 5);
            compare(energy.value, 0);
            mouseClick(buttons[3]);
            compare(energy.value, 4);
            buttons[3].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(energy.value, 5);
            keyClick(Qt.Key_Left);
            compare(energy.value, 4);
            compare(buttons[3].Accessible.name, "4 of 5, Good");
        }

        function test_levels_are_best_on_top() {
            const levels = createTemporaryObject(levelComponent, root);
            const buttons = all(levels);
            compare(buttons[0].Accessible.name, "+2: all");
            compare(buttons[4].Accessible.name, "−2: none");
            mouseClick(buttons[1]);
            compare(levels.level, 1);
            buttons[1].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(levels.level, 0);
        }

        function test_level_without_own_words_has_plain_ones() {
            const levels = createTemporaryObject(levelComponent, root);
            compare(all(levels)[2].Accessible.name, "0: As hoped for");
        }

        function test_read_only_level_does_not_change() {
            const levels = createTemporaryObject(levelComponent, root, { level: 0, readOnly: true });
            mouseClick(all(levels)[0]);
            compare(levels.level, 0);
        }

        function test_bucket_by_number_keys() {
            const bucket = createTemporaryObject(bucketComponent, root);
            compare(bucket.bucket, BucketChoice.NotSorted);
            keyClick(Qt.Key_3);
            compare(bucket.bucket, BucketChoice.TakesValue);
            keyClick(Qt.Key_1);
            compare(bucket.bucket, BucketChoice.AddsValue);
        }
    }
}
