// SPDX-License-Identifier: GPL-3.0-or-later
// Results one after the other, in numbers and without a verdict.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property VqChangeModel overTime

    Layout.fillWidth: true

    Label {
        //: In a client's result, over several results one after the other
        text: qsTr("Over time")
        variant: Label.Strong
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Label {
        //: Explains the numbers of several results
        text: qsTr("How far from the norm each order was as a whole: 0 is the norm, 1 is what chance gives.")
        muted: true
        Layout.fillWidth: true
    }

    Repeater {
        model: root.overTime

        delegate: ListRow {
            required property string day
            required property string world
            required property string self

            focusPolicy: Qt.NoFocus
            title: day
            //: One of several results: two numbers
            detail: qsTr("World %1, self %2").arg(world).arg(self)
        }
    }

    Label {
        //: Below several results: why nothing is said about the change
        text: qsTr("Reliability is not established yet: nobody knows how much these numbers move by themselves. So the app does not say whether a change means anything.")
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }
}
