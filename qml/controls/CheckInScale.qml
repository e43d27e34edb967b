// SPDX-License-Identifier: GPL-3.0-or-later
// How much energy there is, 1 to 5, in one tap; the chosen number is said in words.
//
// value: 1 to 5, 0 while nothing is chosen. Signal chosen(value); the page sets value. Arrow keys move.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property int value: 0
    readonly property list<string> words: [
        //: Energy 1 of 5 in a check-in
        qsTr("Empty"),
        //: Energy 2 of 5 in a check-in
        qsTr("Running low"),
        //: Energy 3 of 5 in a check-in
        qsTr("Enough for today"),
        //: Energy 4 of 5 in a check-in
        qsTr("Good"),
        //: Energy 5 of 5 in a check-in
        qsTr("Plenty")]

    signal chosen(int value)

    spacing: Theme.gapSmall
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    //: Asked in a check-in; for screen readers
    Accessible.name: qsTr("Energy")

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            id: cells

            model: root.words

            ChoiceButton {
                id: cell

                required property int index
                required property string modelData

                //: For screen readers: %1 is a number from 1 to 5, %2 what it means
                text: qsTr("%1 of 5, %2").arg(index + 1).arg(modelData)
                checked: root.value === index + 1
                horizontalPadding: 0
                implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.chosen(index + 1)
                Keys.onLeftPressed: root.step(index, -1)
                Keys.onRightPressed: root.step(index, 1)

                contentItem: EnergyBars {
                    level: cell.index + 1
                    on: cell.checked
                }
            }
        }
    }

    Label {
        //: Below the five steps of energy in a check-in
        text: root.value > 0 ? root.words[root.value - 1] : qsTr("Choose what fits; there is no right answer")
        muted: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    function step(index: int, by: int) {
        const next = Math.max(0, Math.min(4, index + by));
        cells.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        root.chosen(next + 1);
    }
}
