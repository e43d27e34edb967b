// SPDX-License-Identifier: GPL-3.0-or-later
// The five levels of a goal in the person's own words, best on top; choosing one says where the goal stands.
//
// words: five, for −2 to +2 (an empty one gets a plain word); level: −2 to +2, AttainmentScale.NotSet for none;
// startLevel: the level it started from, or NotSet; readOnly. Signal chosen(level); the page sets level. Arrow keys move.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Theme

ColumnLayout {
    id: root

    enum Special { NotSet = 9 }

    property list<string> words
    property int level: AttainmentScale.NotSet
    property int startLevel: AttainmentScale.NotSet
    property bool readOnly: false
    readonly property list<string> plainWords: [
        //: Level −2 of a goal
        qsTr("Much less than hoped for"),
        //: Level −1 of a goal
        qsTr("Less than hoped for"),
        //: Level 0 of a goal
        qsTr("As hoped for"),
        //: Level +1 of a goal
        qsTr("More than hoped for"),
        //: Level +2 of a goal
        qsTr("Much more than hoped for")]

    signal chosen(int level)

    spacing: Theme.gapSmall
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    //: For screen readers: the five levels of a goal
    Accessible.name: qsTr("Where the goal stands")

    Repeater {
        id: rows

        model: 5

        ChoiceButton {
            id: row

            required property int index
            readonly property int rowLevel: 2 - index
            readonly property bool start: root.startLevel === rowLevel
            readonly property string word: root.words[rowLevel + 2] || root.plainWords[rowLevel + 2]

            //: For screen readers, one level of a goal: %1 is −2 to +2, %2 what it means, in the person's own words
            text: qsTr("%1: %2").arg(root.signed(rowLevel)).arg(word)
            //: For screen readers, on the level a goal started from
            Accessible.description: start ? qsTr("Where it started") : ""
            checked: root.level === rowLevel
            enabled: !root.readOnly || checked
            Layout.fillWidth: true
            onClicked: if (!root.readOnly) root.chosen(rowLevel)
            Keys.onUpPressed: root.step(index, -1)
            Keys.onDownPressed: root.step(index, 1)

            contentItem: AttainmentRow {
                level: root.signed(row.rowLevel)
                word: row.word
                start: row.start
                on: row.checked
            }
        }
    }

    // A minus sign, not a hyphen.
    function signed(level: int): string {
        return level > 0 ? "+" + level : level < 0 ? "−" + -level : "0";
    }

    function step(index: int, by: int) {
        if (root.readOnly)
            return;
        const next = Math.max(0, Math.min(4, index + by));
        rows.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        root.chosen(2 - next);
    }
}
