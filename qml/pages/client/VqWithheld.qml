// SPDX-License-Identifier: GPL-3.0-or-later
// A result that waits for the session, as the client chose. Signal seen().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

EmptyState {
    id: root

    property string coach: ""

    signal seen()

    icon: "people"
    //: Where the result of an assessment is kept back
    title: qsTr("First together with %1").arg(root.coach)
    //: Where the result of an assessment is kept back
    text: qsTr("That is what you chose before you started. Your answers are yours to read all the same.")
    //: Button: the client has looked at the result together with the coach; it is shown from then on
    actionText: qsTr("We have looked at it together")
    actionIcon: "eye"
    Layout.fillWidth: true
    Layout.topMargin: Theme.gapLarge
    onAction: root.seen()
}
