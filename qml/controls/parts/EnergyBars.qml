// SPDX-License-Identifier: GPL-3.0-or-later
// As many filled bars as there is energy, over the number; the picture in a step of CheckInScale.
//
// level: 1 to 5; on: whether it is the chosen one.
pragma ComponentBehavior: Bound
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    property int level: 1
    property bool on: false

    implicitWidth: 36
    implicitHeight: bars.height + Theme.gapTiny + number.implicitHeight

    Row {
        id: bars

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 2
        height: 24

        Repeater {
            model: 5

            Rectangle {
                required property int index

                anchors.bottom: parent.bottom
                width: 5
                height: 8 + index * 4
                radius: 2
                color: index < root.level ? (root.on ? Theme.colors.primary : Theme.colors.outline) : Theme.colors.line
            }
        }
    }

    Label {
        id: number

        anchors.top: bars.bottom
        anchors.topMargin: Theme.gapTiny
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.level
        font.weight: root.on ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
}
