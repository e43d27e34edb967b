// SPDX-License-Identifier: GPL-3.0-or-later
// Something long that is going on: what, how far, and the way to stop it.
//
// text; percent (0: not known yet). Signal cancelled().
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property string text: ""
    property int percent: 0

    signal cancelled()

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    Label {
        text: root.text
        Layout.fillWidth: true
    }

    ProgressBar {
        indeterminate: root.percent === 0
        value: root.percent / 100
        Layout.fillWidth: true
        Accessible.name: root.text
    }

    Button {
        //: Button that stops something long
        text: qsTr("Stop")
        onClicked: root.cancelled()
    }
}
