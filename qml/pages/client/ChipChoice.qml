// SPDX-License-Identifier: GPL-3.0-or-later
// At most one out of several words; tapping it again takes it away.
//
// label; options: the words; current: number of the chosen one from 1, 0 for none. Signal chosen(number).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property string label: ""
    property list<string> options
    property int current: 0

    signal chosen(int number)

    spacing: Theme.gapTiny
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Label {
        //: Label of something that may be left out; %1 is what it is for
        text: qsTr("%1 (optional)").arg(root.label)
        variant: Label.Strong
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: root.options

            delegate: Chip {
                required property int index
                required property string modelData

                text: modelData
                checkable: false
                checked: root.current === index + 1
                icon.name: checked ? "check-lg" : ""
                Accessible.role: Accessible.CheckBox
                onClicked: root.chosen(checked ? 0 : index + 1)
            }
        }
    }
}
