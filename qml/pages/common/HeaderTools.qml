// SPDX-License-Identifier: GPL-3.0-or-later
// What a phone shows at the end of every header: help.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme

RowLayout {
    id: root

    property App app: null

    signal help()

    spacing: Theme.gapTiny

    IconButton {
        //: Button that opens the limits of coaching and numbers to call
        text: qsTr("Help")
        icon.name: "life-preserver"
        shortcut: "F1"
        onClicked: root.help()
    }
}
