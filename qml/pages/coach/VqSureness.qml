// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a result is: how often chance comes as near to the norm, under both nulls.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqNumbersModel numbers

    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading of the part of a VQ result that compares it with chance
        text: qsTr("How sure is this?")
    }

    Card {
        Layout.fillWidth: true

        BusyIndicator {
            visible: !root.numbers.ready
            running: visible
            Layout.alignment: Qt.AlignHCenter
        }

        DataTable {
            visible: root.numbers.ready
            columns: root.numbers.certainty.columns
            model: root.numbers.certainty
            //: Said by screen readers of a table
            label: qsTr("How often chance comes as near to the norm")
        }

        Label {
            //: Below the table that compares a result with chance
            text: qsTr("The share of orders made by chance that come at least as near to the norm: of any order, and of those that only tell good from bad. The second is the one to beat; a number with ± was simulated.")
            font.pixelSize: Theme.labelSize
            muted: true
            Layout.fillWidth: true
        }
    }
}
