// SPDX-License-Identifier: GPL-3.0-or-later
// The day a check-in is for, with the way to earlier days.
//
// day: in words; today; hasEarlier. Signals earlier(), later().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    property string day: ""
    property bool today: true
    property bool hasEarlier: true

    signal earlier()
    signal later()

    spacing: Theme.gapTiny
    Layout.fillWidth: true

    TextColumn {
        Label {
            width: parent.width
            text: root.day
            variant: Label.Lead
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
    }

    IconButton {
        //: Button over a check-in: goes to the day before
        text: qsTr("Day before")
        icon.name: "chevron-left"
        enabled: root.hasEarlier
        onClicked: root.earlier()
    }

    IconButton {
        //: Button over a check-in: goes to the day after
        text: qsTr("Day after")
        icon.name: "chevron-right"
        enabled: !root.today
        onClicked: root.later()
    }
}
