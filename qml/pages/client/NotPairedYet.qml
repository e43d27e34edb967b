// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows before the client is connected with a coach. Signal action(): they have an invitation now.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

EmptyState {
    icon: "people"
    //: On a client's page before a coach is connected
    title: qsTr("Not connected with a coach yet")
    //: Button: leads to where an invitation is opened
    actionText: qsTr("I have an invitation")
    actionIcon: "link-45deg"
    Layout.fillWidth: true
    Layout.topMargin: Theme.gapHuge
}
