// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve recovery words, typed one after the other or pasted all at once.
//
// words. Signal accepted() after the last one; fields() gives what `words.take` takes.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Theme

Item {
    id: root

    required property WordEntryModel words

    signal accepted()

    implicitWidth: 240
    implicitHeight: grid.implicitHeight
    Layout.fillWidth: true

    Grid {
        id: grid

        readonly property real cellWidth: (root.width - (grid.columns - 1) * grid.spacing) / grid.columns

        columns: Theme.largeText ? 1 : Theme.compact ? 2 : 3
        spacing: Theme.gapMedium

        Repeater {
            id: entries

            model: 12

            WordField {
                required property int index

                width: grid.cellWidth
                number: index + 1
                words: root.words
                onEdited: root.spread(index)
                onAccepted: root.goOn(index)
            }
        }
    }

    Connections {
        target: root.words

        function onChanged() {
            if (root.words.wrong > 0)
                root.point(root.words.wrong - 1);
        }
    }

    function goOn(index: int) {
        if (index < 11)
            (entries.itemAt(index + 1) as WordField).focusField();
        else
            root.accepted();
    }

    function spread(index: int) {
        const next = root.words.spread(root.fields(), index);
        if (next < 0)
            return;
        for (let i = 0; i < entries.count; ++i)
            (entries.itemAt(i) as WordField).reset();
        root.point(next);
    }

    function point(index: int) {
        const field = entries.itemAt(Math.min(index, entries.count - 1)) as WordField;
        if (index === root.words.wrong - 1)
            field.point();
        else
            field.focusField();
    }

    function fields(): list<QtObject> {
        const all = [];
        for (let i = 0; i < entries.count; ++i)
            all.push((entries.itemAt(i) as WordField).input);
        return all;
    }

    function focusField() {
        (entries.itemAt(0) as WordField).focusField();
    }
}
