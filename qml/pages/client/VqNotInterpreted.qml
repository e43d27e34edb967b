// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking from which nothing may be read: said kindly, with the way to another try. Signal again().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

EmptyState {
    id: root

    signal again()

    icon: "arrow-counterclockwise"
    //: Where a ranking must not be interpreted
    title: qsTr("Nothing can be read from this one")
    //: Where a ranking must not be interpreted: a kind reason
    text: qsTr("What adds value and what takes it away came out mixed. That happens easily when one is tired or in a hurry, and says nothing about you. Take it again in a quiet quarter of an hour.")
    //: Button that begins another assessment
    actionText: qsTr("Take it again")
    actionIcon: "arrow-counterclockwise"
    Layout.fillWidth: true
    Layout.topMargin: Theme.gapLarge
    onAction: root.again()
}
