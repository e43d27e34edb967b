// SPDX-License-Identifier: GPL-3.0-or-later
// Says on every page that the people and their data are invented.
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Rectangle {
    id: root

    implicitHeight: label.implicitHeight + Theme.gapSmall
    color: Theme.colors.cautionContainer

    Label {
        id: label

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap
        horizontalAlignment: Text.AlignHCenter
        variant: Label.Caption
        //: Strip at the top of every page of a demo
        text: qsTr("Demo: invented people, a generated passphrase. Don't keep anything real here.")
    }
}
