// SPDX-License-Identifier: GPL-3.0-or-later
// A heading and a choice of two under it. Signal chosen(index).
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property string heading: ""
    property string note: ""
    property alias options: choice.options
    property alias icons: choice.icons
    property alias currentIndex: choice.currentIndex

    signal chosen(int index)

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    SectionHeader {
        text: root.heading
    }

    SegmentedChoice {
        id: choice

        label: root.heading
        stacked: true
        onChosen: index => root.chosen(index)
    }

    Label {
        visible: root.note !== ""
        text: root.note
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }
}
