// SPDX-License-Identifier: GPL-3.0-or-later
// A heading and a few sentences under it; `note` is a quiet line at the end.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    property string heading: ""
    property list<string> points
    property string note: ""

    Layout.fillWidth: true

    Label {
        text: root.heading
        variant: Label.Strong
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Repeater {
        model: root.points

        delegate: Label {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }

    Label {
        visible: root.note !== ""
        text: root.note
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }
}
