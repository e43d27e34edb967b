// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of a result, folded until somebody wants them.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqNumbersModel numbers
    property bool folded: true

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    SectionHeader {
        //: Heading over all numbers of a VQ result
        text: qsTr("All indices")
        //: Buttons that unfold and fold the table of all indices
        actionText: root.folded ? qsTr("Show") : qsTr("Hide")
        onAction: root.folded = !root.folded
    }

    Card {
        visible: !root.folded
        Layout.fillWidth: true

        DataTable {
            columns: root.numbers.indices.columns
            // No rows are made before somebody looks.
            model: root.folded ? null : root.numbers.indices
            //: Heading over all numbers of a VQ result
            label: qsTr("All indices")
        }
    }
}
