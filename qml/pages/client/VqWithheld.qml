// SPDX-License-Identifier: GPL-3.0-or-later
// A result that waits for the session, as the client chose. Signal shown(): they want it now.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

EmptyState {
    id: root

    property string coach: ""

    signal shown()

    icon: "people"
    title: root.coach === "" ?
        //: Where the result of an assessment is kept back
        qsTr("First together with a coach") :
        //: Where the result of an assessment is kept back
        qsTr("First together with %1").arg(root.coach)
    //: Where the result of an assessment is kept back
    text: qsTr("That is what you chose before you started. Once you have looked at it together it is shown here by itself. It is your result: you may see it now if you would rather, and your answers are yours to read all the same.")
    //: Button: the client wants to see the result that was kept back
    actionText: qsTr("Show it to me now")
    actionIcon: "eye"
    Layout.fillWidth: true
    Layout.topMargin: Theme.gapLarge
    onAction: root.shown()
}
