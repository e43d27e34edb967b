// SPDX-License-Identifier: GPL-3.0-or-later
// Work goes on and nobody knows how long; stands still when motion is off.
//
// running; size: side in pixels; color.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.BusyIndicator {
    id: root

    property int size: 32
    property color color: Theme.colors.primary

    implicitWidth: root.size
    implicitHeight: root.size
    visible: root.running
    //: Said by screen readers while something is being worked on
    Accessible.name: qsTr("Working")

    contentItem: BusyDial {
        implicitWidth: root.size
        implicitHeight: root.size
        turning: root.running
        color: root.color
    }
}
