// SPDX-License-Identifier: GPL-3.0-or-later
// A hairline between groups of commands.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.MenuSeparator {
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    verticalPadding: Theme.gapTiny
    horizontalPadding: Theme.gapSmall
    //: Said by screen readers of the line between two groups of commands in a menu
    Accessible.name: qsTr("Separator")

    contentItem: Rectangle {
        implicitWidth: 180
        implicitHeight: 1
        color: Theme.colors.line
    }
}
