// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is in a row of steps: a line per step and, in words, which one this is.
//
// steps: their names; current: index of the one that is open.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property list<string> steps
    property int current: 0

    spacing: Theme.gapSmall
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    RowLayout {
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        Repeater {
            model: root.steps.length

            Rectangle {
                required property int index

                implicitHeight: 4
                radius: 2
                color: index <= root.current ? Theme.colors.primary : Theme.colors.line
                Layout.fillWidth: true
            }
        }
    }

    Label {
        id: words

        //: Where one is in a row of steps: %1 the number, %2 how many, %3 the name of the step
        text: qsTr("Step %1 of %2: %3").arg(root.current + 1).arg(root.steps.length).arg(root.steps[root.current] ?? "")
        variant: Label.Caption
        muted: true
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
