// SPDX-License-Identifier: GPL-3.0-or-later
// One answer of a check-in under its name; nothing at all when there is none.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property string heading: ""
    property string text: ""

    visible: root.text !== ""
    spacing: 2
    Layout.fillWidth: true

    Label {
        text: root.heading
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Label {
        text: root.text
        Layout.fillWidth: true
    }
}
