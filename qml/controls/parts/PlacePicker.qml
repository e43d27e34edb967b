// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which place something should have: one button a place.
//
// count: how many places; firstPosition: number of the first. ask(index) opens it; signal placeChosen(from, to).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Dialog {
    id: root

    property int count: 0
    property int firstPosition: 1
    property int from: 0

    signal placeChosen(int from, int to)

    //: Title of a dialog that asks which place something should have in an order
    title: qsTr("Move to which place?")

    GridLayout {
        columns: Theme.compact ? 5 : 6
        columnSpacing: Theme.gapTiny
        rowSpacing: Theme.gapTiny
        Layout.fillWidth: true

        Repeater {
            model: root.count

            ChoiceButton {
                required property int index

                text: root.firstPosition + index
                checked: root.from === index
                horizontalPadding: 0
                implicitHeight: 48
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.choose(index)
            }
        }
    }

    function ask(index: int) {
        root.from = index;
        root.open();
    }

    function choose(index: int) {
        root.close();
        root.placeChosen(root.from, index);
    }
}
