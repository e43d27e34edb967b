// SPDX-License-Identifier: GPL-3.0-or-later
// Says what happens in a RankingList: to a screen reader always, on the screen while a row is lifted.
//
// text; shown.
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Rectangle {
    id: root

    property string text: ""
    property bool shown: false

    anchors.left: parent.left
    anchors.right: parent.right
    anchors.bottom: parent.bottom
    z: 3
    height: words.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radius
    color: Theme.colors.primaryContainer
    opacity: root.shown ? 1 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
    Accessible.ignored: root.text === ""

    Label {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gapMedium
        width: parent.width - 2 * x
        text: root.text
        font.pixelSize: Theme.labelSize
        Accessible.ignored: true
    }
}
