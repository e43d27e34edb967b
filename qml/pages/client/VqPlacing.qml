// SPDX-License-Identifier: GPL-3.0-or-later
// One bucket put into order by tapping its items one after the other.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme

VqColumn {
    id: root

    required property VqPlaceModel placing

    signal compareInstead()

    rowSpacing: Theme.gapSmall

    Label {
        text: root.placing.label
        variant: Label.Title
        Layout.fillWidth: true
    }

    Label {
        text: root.placing.instruction
        muted: true
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapSmall
    }

    Repeater {
        model: root.placing

        delegate: VqPlaceRow {
            onTapped: key => root.placing.tap(key)
        }
    }

    Button {
        //: Button of an assessment: compare two items at a time instead of ordering a list
        text: qsTr("Compare two at a time instead")
        icon.name: "arrow-down-up"
        kind: Button.Quiet
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        onClicked: root.compareInstead()
    }
}
