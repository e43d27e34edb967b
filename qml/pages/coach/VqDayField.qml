// SPDX-License-Identifier: GPL-3.0-or-later
// A day that may stay empty, typed or taken from two near ones.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

ColumnLayout {
    id: root

    property alias text: field.text
    property alias label: field.label
    property string soon: ""
    property string later: ""

    signal edited()

    spacing: Theme.gapTiny
    Layout.fillWidth: true

    TextRow {
        id: field

        //: Below a field for a day
        helper: qsTr("Year-month-day, such as 2027-01-14")
        optional: true
        maximumLength: 10
        onEdited: root.edited()
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Chip {
            text: root.soon
            checkable: false
            Accessible.description: root.label
            onClicked: root.take(text)
        }

        Chip {
            text: root.later
            checkable: false
            Accessible.description: root.label
            onClicked: root.take(text)
        }
    }

    function take(day: string) {
        field.text = day;
        root.edited();
    }
}
