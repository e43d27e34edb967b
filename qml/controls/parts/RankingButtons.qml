// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to move a RankingRow without dragging: up, down, to a place.
//
// first, last: where it is. Signals moveUp(), moveDown(), placeAsked().
import QtQuick
import Valuewright.Controls

Row {
    id: root

    property bool first: false
    property bool last: false

    signal moveUp()
    signal moveDown()
    signal placeAsked()

    IconButton {
        enabled: !root.first
        //: Button beside something that is ranked
        text: qsTr("Move up")
        icon.name: "arrow-up"
        onClicked: root.moveUp()
    }

    IconButton {
        enabled: !root.last
        //: Button beside something that is ranked
        text: qsTr("Move down")
        icon.name: "arrow-down"
        onClicked: root.moveDown()
    }

    IconButton {
        //: Button beside something that is ranked: asks which place it should have
        text: qsTr("Move to a place")
        icon.name: "sort-down"
        onClicked: root.placeAsked()
    }
}
