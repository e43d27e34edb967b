// SPDX-License-Identifier: GPL-3.0-or-later
// Two items at a time; keys 1 and 2 choose. Signal sortInstead().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme

VqColumn {
    id: root

    required property VqCompareModel comparing

    signal sortInstead()

    Label {
        text: root.comparing.question
        variant: Label.Title
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapSmall
    }

    GridLayout {
        columns: Theme.compact || Theme.largeText ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        VqCandidate {
            text: root.comparing.left
            onClicked: root.comparing.preferLeft()
        }

        VqCandidate {
            text: root.comparing.right
            onClicked: root.comparing.preferRight()
        }
    }

    Label {
        //: While comparing two items of an assessment
        text: qsTr("At most 59 questions a part, often fewer: what follows from your answers is not asked.")
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Button {
        //: Button of an assessment: back to sorting all items into buckets
        text: qsTr("Sort all of them instead")
        icon.name: "list"
        kind: Button.Quiet
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        onClicked: root.sortInstead()
    }

    Shortcut {
        sequence: "1"
        enabled: root.visible
        onActivated: root.comparing.preferLeft()
    }

    Shortcut {
        sequence: "2"
        enabled: root.visible
        onActivated: root.comparing.preferRight()
    }
}
