// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of thing, and who reads it.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    required property string title
    required property string detail
    required property string iconName
    required property list<string> names

    spacing: Theme.gapMedium
    Layout.fillWidth: true

    Icon {
        name: root.iconName
        color: Theme.colors.muted
        size: Theme.iconSize
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }

    TextColumn {
        spacing: 2

        Label {
            width: parent.width
            text: root.title
            variant: Label.Strong
        }

        Label {
            width: parent.width
            text: root.detail
            font.pixelSize: Theme.labelSize
            muted: true
        }

        WhoSeesThis {
            width: parent.width
            names: root.names
        }
    }
}
