// SPDX-License-Identifier: GPL-3.0-or-later
// A VQ profile: world and self side by side as rings, and the same numbers as a table for whoever prefers it.
//
// world, self: three numbers each, people, tasks and ideas, DIM-x divided by its mean under chance (0 the norm,
// 1 chance), or none where nothing may be said; tableShown; choice: offers to change between both.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property list<real> world: [0, 0, 0]
    property list<real> self: [0, 0, 0]
    property bool tableShown: false
    property bool choice: true

    spacing: Theme.gap
    Layout.fillWidth: true

    GridLayout {
        visible: !root.tableShown
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.gapHuge
        rowSpacing: Theme.gapLarge
        Layout.alignment: Qt.AlignHCenter

        ValueRing {
            //: A part of the VQ assessment: how one values the world
            title: qsTr("World")
            values: root.world
        }

        ValueRing {
            //: A part of the VQ assessment: how one values oneself
            title: qsTr("Self")
            values: root.self
        }
    }

    ValueTable {
        visible: root.tableShown
        world: root.world
        self: root.self
    }

    Label {
        visible: !root.tableShown
        //: Below the rings of a VQ profile
        text: qsTr("A short ring is close to the norm. A full ring is what chance alone would give.")
        font.pixelSize: Theme.labelSize
        muted: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Button {
        visible: root.choice
        //: Buttons below a VQ profile: change between the drawing and a table
        text: root.tableShown ? qsTr("Show as rings") : qsTr("Show as a table")
        icon.name: root.tableShown ? "circle-half" : "list"
        kind: Button.Quiet
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.tableShown = !root.tableShown
    }
}
