// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that was found, with the words around it.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property string title
    required property string excerpt
    required property string iconName

    padding: Theme.gapMedium
    spacing: Theme.gapTiny
    Accessible.name: root.title

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: root.iconName
            color: Theme.colors.muted
        }

        Label {
            text: root.title
            variant: Label.Caption
            muted: true
            Layout.fillWidth: true
        }
    }

    Label {
        text: root.excerpt
        textFormat: Text.StyledText
        Layout.fillWidth: true
    }
}
