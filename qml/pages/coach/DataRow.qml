// SPDX-License-Identifier: GPL-3.0-or-later
// A row of DataTable.
//
// columns: titles; cells; heading; stacked: the cells stand under the first one, each with its title.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    property list<string> columns
    property list<string> cells
    property bool heading: false
    property bool stacked: false
    readonly property int others: Math.max(1, root.columns.length - 1)
    readonly property real cell: Math.min(140 * Theme.textScale, root.width * (root.others > 3 ? 0.8 : 0.62) / root.others - grid.columnSpacing)
    readonly property real first: root.width - root.others * (root.cell + grid.columnSpacing)

    implicitWidth: 240
    implicitHeight: grid.implicitHeight
    Layout.fillWidth: true
    Accessible.role: Accessible.Row
    Accessible.name: root.words()

    Grid {
        id: grid

        columns: root.stacked ? 1 : root.columns.length
        columnSpacing: Theme.gapSmall
        rowSpacing: 2

        Repeater {
            model: root.columns.length

            Label {
                required property int index
                readonly property bool leads: index === 0
                readonly property string value: root.cells[index] ?? ""

                visible: !root.stacked || value !== ""
                width: root.stacked ? root.width : leads ? root.first : root.cell
                //: A cell of a table on a small screen: %1 the title of its column, %2 what is in it
                text: root.stacked && !leads ? qsTr("%1: %2").arg(root.columns[index]).arg(value) : value
                font.pixelSize: leads ? Theme.bodySize : Theme.labelSize
                font.weight: leads && (root.stacked || root.heading) ? Font.Medium : Font.Normal
                muted: !leads && (root.heading || root.stacked)
                horizontalAlignment: root.stacked || leads ? Text.AlignLeft : Text.AlignRight
                Accessible.ignored: true
            }
        }
    }

    function words(): string {
        if (root.heading)
            return Array.from(root.cells).filter(cell => cell !== "").join(", ");
        return Array.from(root.cells).map((cell, i) => i === 0 ? cell : root.columns[i] + " " + cell).join(", ");
    }
}
