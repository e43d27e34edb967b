// SPDX-License-Identifier: GPL-3.0-or-later
// The five levels of a goal, to be put into the client's own words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls

Card {
    id: root

    required property FormDraft draft
    property list<string> words
    property int startLevel: -2
    // Anything is said of any level.
    readonly property bool written: Array.from(root.levelNames).some((_, level) => root.draft.value(String(level), root.words[level] ?? "") !== "")
    readonly property list<string> levelNames: [
        //: Field for level −2 of a goal
        qsTr("Much less than hoped for (−2)"),
        //: Field for level −1 of a goal
        qsTr("Less than hoped for (−1)"),
        //: Field for level 0 of a goal
        qsTr("As hoped for (0)"),
        //: Field for level +1 of a goal
        qsTr("More than hoped for (+1)"),
        //: Field for level +2 of a goal
        qsTr("Much more than hoped for (+2)")]

    signal startChosen(level: int)

    // Not rows of a layout: Qt 6.4 would keep the height of a moment in which the card was narrow.
    Column {
        id: column

        spacing: root.spacing
        Layout.fillWidth: true

        Repeater {
            id: fields

            model: 5

            delegate: TextRow {
                required property int index

                width: column.width
                label: root.levelNames[index]
                text: root.draft.value(String(index), root.words[index] ?? "")
                maximumLength: 500
                onEdited: root.draft.keep(String(index), text)
            }
        }
    }

    ChoiceRow {
        //: Field: at which level a goal starts
        label: qsTr("Where it stands today")
        options: ["−2", "−1", "0", "+1", "+2"]
        currentIndex: root.startLevel + 2
        onChosen: index => root.startChosen(index - 2)
    }

    function texts(): list<string> {
        const out = [];
        for (let i = 0; i < fields.count; ++i)
            out.push((fields.itemAt(i) as TextRow).text);
        return out;
    }
}
