// SPDX-License-Identifier: GPL-3.0-or-later
// Between the two parts: a breath. Signals next(), paused().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

VqColumn {
    id: root

    signal next()
    signal paused()

    EmptyState {
        icon: "circle-half"
        //: Between the two parts of an assessment
        title: qsTr("Half way")
        //: Between the two parts of an assessment
        text: qsTr("The world is in order. Next come eighteen sentences about yourself. Go on now, or come back whenever you like: it is all kept here.")
        //: Button between the two parts of an assessment
        actionText: qsTr("Go on with myself")
        actionIcon: "arrow-right"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
        onAction: root.next()
    }

    Button {
        //: Button between the two parts of an assessment: leaves the page
        text: qsTr("Pause")
        icon.name: "pause-fill"
        kind: Button.Quiet
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.paused()
    }
}
