// SPDX-License-Identifier: GPL-3.0-or-later
// What the first or the last place of an order means.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    property string text: ""
    property string icon: "arrow-up"

    spacing: 6
    Layout.fillWidth: true

    Icon {
        name: root.icon
        color: Theme.colors.muted
        size: Theme.labelSize
    }

    Label {
        text: root.text
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }
}
