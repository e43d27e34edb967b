// SPDX-License-Identifier: GPL-3.0-or-later
// Where a goal stands on its five levels, as small as a word; decoration beside the words.
//
// level: −2 to +2.
pragma ComponentBehavior: Bound
import QtQuick
import Valuewright.Theme

Row {
    id: root

    property int level: 0

    spacing: 4
    Accessible.ignored: true

    Repeater {
        model: 5

        Rectangle {
            required property int index
            readonly property bool here: index - 2 === root.level

            anchors.verticalCenter: parent.verticalCenter
            width: here ? 18 : 8
            height: 8
            radius: 4
            color: here ? Theme.colors.primary : "transparent"
            border.width: here ? 0 : 1
            border.color: Theme.colors.outline
        }
    }
}
