// SPDX-License-Identifier: GPL-3.0-or-later
// A VQ profile in numbers: a row for each dimension, a column for world and one for self.
//
// world, self: three numbers each, as in ValueRings.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Theme

ColumnLayout {
    id: root

    property list<real> world: [0, 0, 0]
    property list<real> self: [0, 0, 0]

    spacing: Theme.gapSmall
    Layout.fillWidth: true
    Accessible.role: Accessible.Table
    //: For screen readers, a table
    Accessible.name: qsTr("Distance from the norm; 0 is the norm, 1 is chance")

    ValueTableRow {
        heading: true
        //: Column of a table
        first: qsTr("Dimension")
        //: Column of a table: how one values the world
        second: qsTr("World")
        //: Column of a table: how one values oneself
        third: qsTr("Self")
    }

    Repeater {
        model: 3

        ColumnLayout {
            id: line

            required property int index

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Dimension {
                id: dimension

                kind: line.index
            }

            Divider {}

            ValueTableRow {
                swatch: dimension.color
                //: A row of a table: %1 is a dimension of value, %2 what it is about
                first: qsTr("%1 (%2)").arg(dimension.name).arg(dimension.about)
                second: root.inWords(root.world[line.index] ?? -1)
                third: root.inWords(root.self[line.index] ?? -1)
            }
        }
    }

    function inWords(share: real): string {
        return share < 0 ? "–" : Number(share).toLocaleString(Qt.locale(), "f", 2);
    }
}
