// SPDX-License-Identifier: GPL-3.0-or-later
// How long this workspace has been open, in minutes.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    property int minutes: 0

    spacing: Theme.gapTiny

    Icon {
        name: "clock"
        color: Theme.colors.muted
    }

    Label {
        //: How long a session has been open; %n is minutes
        text: qsTr("%n min", "", root.minutes)
        muted: true
        wrapMode: Text.NoWrap
    }

    Timer {
        interval: 60000
        repeat: true
        running: root.visible
        onTriggered: ++root.minutes
    }
}
