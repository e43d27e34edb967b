// SPDX-License-Identifier: GPL-3.0-or-later
// A row of ValueTable.
//
// first, second, third: its cells; heading; swatch: colour of the dimension.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

GridLayout {
    id: root

    property string first: ""
    property string second: ""
    property string third: ""
    property bool heading: false
    property color swatch: "transparent"

    columns: 4
    columnSpacing: Theme.gapSmall
    rowSpacing: 0
    Layout.fillWidth: true
    Accessible.role: Accessible.Row
    Accessible.name: root.first + ", " + root.second + ", " + root.third

    Rectangle {
        implicitWidth: 10
        implicitHeight: 10
        radius: 5
        color: root.swatch
    }

    Label {
        text: root.first
        muted: root.heading
        Layout.columnSpan: Theme.narrow ? 3 : 1
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    Item {
        visible: Theme.narrow
        Layout.columnSpan: 2
        Layout.fillWidth: true
    }

    Label {
        text: root.second
        muted: root.heading
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Layout.preferredWidth: 64 * Theme.textScale
        Accessible.ignored: true
    }

    Label {
        text: root.third
        muted: root.heading
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Layout.preferredWidth: 64 * Theme.textScale
        Accessible.ignored: true
    }
}
