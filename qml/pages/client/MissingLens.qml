// SPDX-License-Identifier: GPL-3.0-or-later
// One of the three Cs through which no goal is seen yet, with what it asks.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    property int lens: Lens.Creativity

    spacing: Theme.gapMedium
    Layout.fillWidth: true
    Layout.leftMargin: Theme.gap
    Layout.rightMargin: Theme.gap

    Lens {
        id: style

        kind: root.lens
    }

    Icon {
        name: style.icon
        color: Theme.colors.muted
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }

    TextColumn {
        Label {
            width: parent.width
            //: On the goals page, for one of the three Cs without a goal; %1 is its name
            text: qsTr("No goal for %1 yet").arg(style.name)
            muted: true
        }

        Label {
            width: parent.width
            text: style.question
            font.pixelSize: Theme.labelSize
            muted: true
        }
    }
}
