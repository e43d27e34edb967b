// SPDX-License-Identifier: GPL-3.0-or-later
// One of the three Cs as a quiet heading: its icon on its ground, and its word.
//
// lens: Lens.Creativity | Curiosity | Courage.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    property int lens: Lens.Creativity

    spacing: Theme.gapSmall

    Rectangle {
        implicitWidth: 28
        implicitHeight: 28
        radius: 14
        color: style.container

        Icon {
            anchors.centerIn: parent
            name: style.icon
            size: 16
            color: style.color
        }
    }

    Label {
        text: style.name
        font.pixelSize: Theme.labelSize
        font.weight: Font.Medium
        color: style.color
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    Lens {
        id: style

        kind: root.lens
    }
}
