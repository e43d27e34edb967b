// SPDX-License-Identifier: GPL-3.0-or-later
// Two to four answers side by side; under each other where a word would have to be broken.
//
// label: what is asked (for assistive technology); options: the words; icons: their icons or none; currentIndex;
// stacked: under each other. Signal chosen(index); the page sets currentIndex. Arrow keys move.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Theme

GridLayout {
    id: root

    property string label: ""
    property list<string> options
    property list<string> icons
    property int currentIndex: -1
    readonly property int count: Math.max(1, root.options.length)
    readonly property real cell: (root.width - (root.count - 1) * root.columnSpacing) / root.count
    property bool stacked: root.cell < root.longestWord() + (root.icons.length > 0 ? Theme.iconSize + Theme.gapMedium : 0) + 2 * Theme.gapMedium

    signal chosen(int index)

    columns: root.stacked ? 1 : root.count
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapSmall
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Repeater {
        id: buttons

        model: root.options

        ChoiceButton {
            required property int index
            required property string modelData

            text: modelData
            icon.name: root.icons[index] ?? ""
            checked: root.currentIndex === index
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.chosen(index)
            Keys.onLeftPressed: root.step(index, -1)
            Keys.onUpPressed: root.step(index, -1)
            Keys.onRightPressed: root.step(index, 1)
            Keys.onDownPressed: root.step(index, 1)
        }
    }

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
    }

    function longestWord(): real {
        const words = Array.from(root.options).join(" ").split(/\s+/);
        return Math.max(...words.map(word => Math.ceil(metrics.advanceWidth(word))));
    }

    function step(index: int, by: int) {
        const next = Math.max(0, Math.min(root.options.length - 1, index + by));
        buttons.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        root.chosen(next);
    }
}
