// SPDX-License-Identifier: GPL-3.0-or-later
// What checking in gives back: one's own energy as a small line, and on how many days one checked in.
//
// values: 1 to 5, oldest first; words: the same for screen readers; days.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    property list<int> values
    property string words: ""
    property int days: 0

    raised: true
    Layout.fillWidth: true

    Label {
        //: Over a small line that shows the person's own energy
        text: qsTr("Your energy")
        variant: Label.Strong
        Layout.fillWidth: true
    }

    Item {
        id: plot

        readonly property int count: root.values.length
        readonly property real stepWidth: plot.count > 1 ? (width - 12) / (plot.count - 1) : 0

        visible: plot.count > 1
        implicitHeight: 72
        Layout.fillWidth: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.words

        Repeater {
            model: plot.visible ? 5 : 0

            delegate: Rectangle {
                required property int index

                y: plot.yOf(index + 1)
                width: plot.width
                height: 1
                color: Theme.colors.line
            }
        }

        Repeater {
            model: Math.max(0, plot.count - 1)

            delegate: Rectangle {
                required property int index
                readonly property real rise: plot.yOf(root.values[index + 1]) - plot.yOf(root.values[index])

                x: plot.xOf(index)
                y: plot.yOf(root.values[index]) - height / 2
                width: Math.hypot(plot.stepWidth, rise)
                height: 2
                color: Theme.colors.primary
                antialiasing: true
                transformOrigin: Item.Left
                rotation: Math.atan2(rise, plot.stepWidth) * 180 / Math.PI
            }
        }

        Repeater {
            model: plot.count

            delegate: Rectangle {
                required property int index
                readonly property bool newest: index === plot.count - 1

                x: plot.xOf(index) - width / 2
                y: plot.yOf(root.values[index]) - height / 2
                width: newest ? 12 : 6
                height: width
                radius: width / 2
                color: Theme.colors.primary
                border.width: newest ? 3 : 0
                border.color: Theme.colors.primaryContainer
            }
        }

        function xOf(index: int): real {
            return 6 + index * plot.stepWidth;
        }

        function yOf(energy: int): real {
            return 6 + (5 - energy) * (plot.height - 12) / 4;
        }
    }

    Label {
        text: plot.count > 1 ?
            //: Below the line of energy; %L1 is how many check-ins it shows
            qsTr("Your last %L1 check-ins with energy, the newest on the right").arg(plot.count) :
            //: Where the line of energy will be
            qsTr("After two check-ins with energy your line begins here.")
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Label {
        //: How often somebody checked in; %n is the number of days
        text: qsTr("Days you checked in: %L1").arg(root.days)
        Layout.fillWidth: true
    }
}
