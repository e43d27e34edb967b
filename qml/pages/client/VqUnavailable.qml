// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment can't be taken, or not go on.
//
// problem: why; recoverable: starting anew helps. Signal startAnew().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

VqColumn {
    id: root

    property string problem: ""
    property bool recoverable: false

    signal startAnew()

    EmptyState {
        icon: "card-checklist"
        //: Where an assessment can't be taken
        title: qsTr("This can't go on here")
        text: root.problem
        //: Button: gives up what was begun of an assessment and starts from the beginning
        actionText: root.recoverable ? qsTr("Start from the beginning") : ""
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
        onAction: root.startAnew()
    }
}
