// SPDX-License-Identifier: GPL-3.0-or-later
// How far something is. Give it Accessible.name: what is going on.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.ProgressBar {
    id: root

    implicitWidth: 200
    implicitHeight: 8
    //: Said by screen readers of a bar that shows how far something is
    Accessible.name: qsTr("Progress")

    contentItem: ProgressLine {
        position: root.position
        indeterminate: root.indeterminate
        mirrored: root.mirrored
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.colors.raised
        border.width: 1
        border.color: Theme.colors.line
    }
}
