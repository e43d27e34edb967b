// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in one level of AttainmentScale: its number, its words, and whether the goal started there.
//
// level: as text; word; start; on: whether it is the chosen one.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    property string level: ""
    property string word: ""
    property bool start: false
    property bool on: false

    spacing: Theme.gapMedium

    Label {
        text: root.level
        color: root.on ? Theme.colors.primary : Theme.colors.muted
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Layout.preferredWidth: Math.round(28 * Theme.textScale)
        Accessible.ignored: true
    }

    Label {
        text: root.word
        font.weight: root.on ? Font.Medium : Font.Normal
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    Label {
        visible: root.start
        //: On the level a goal started from
        text: qsTr("Start")
        variant: Label.Caption
        muted: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Icon {
        visible: root.on
        name: "check-lg"
        color: Theme.colors.primary
    }
}
