// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns of words and numbers; where columns would be too narrow each row stands under its first cell.
//
// columns: their titles; model: roles cells (as many texts as columns) and group (a row whose first cell heads those
// that follow); label: what it is, for assistive technology; shown: only so many of the last rows, 0 for all.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

ColumnLayout {
    id: root

    property list<string> columns
    property alias model: lines.model
    property string label: ""
    property int shown: 0
    readonly property bool stacked: root.width < root.columns.length * (root.columns.length > 6 ? 56 : 84) * Theme.textScale

    spacing: 6
    Layout.fillWidth: true
    Accessible.role: Accessible.Table
    Accessible.name: root.label

    DataRow {
        visible: !root.stacked
        columns: root.columns
        cells: root.columns
        heading: true
    }

    Repeater {
        id: lines

        delegate: ColumnLayout {
            id: line

            required property int index
            required property list<string> cells
            required property bool group

            visible: root.shown === 0 || line.index >= lines.count - root.shown
            spacing: 6
            Layout.fillWidth: true

            Divider {}

            DataRow {
                columns: root.columns
                cells: line.cells
                stacked: root.stacked
                heading: line.group
            }
        }
    }
}
