// SPDX-License-Identifier: GPL-3.0-or-later
// A few pairs asked once more, one a screen; keys 1 and 2 choose. Signal leftOut(): hand in without the rest.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme

VqColumn {
    id: root

    required property VqRetestModel retest

    signal leftOut()

    Label {
        text: root.retest.question
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
            objectName: "vqRetestLeft"
            text: root.retest.left
            onClicked: root.retest.preferLeft()
        }

        VqCandidate {
            objectName: "vqRetestRight"
            text: root.retest.right
            onClicked: root.retest.preferRight()
        }
    }

    Label {
        //: While a few pairs of an assessment are asked once more; %L1 is how many
        text: qsTr("Both parts are done. These %L1 short questions ask a few pairs once more, to see how far the result can be trusted. Go by your first feeling; your order stays as it is.").arg(root.retest.total)
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Button {
        //: Button that leaves out the pairs that would be asked once more
        text: qsTr("Leave these out")
        icon.name: "chevron-right"
        kind: Button.Quiet
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        onClicked: root.leftOut()
    }

    Shortcut {
        sequence: "1"
        enabled: root.visible
        onActivated: root.retest.preferLeft()
    }

    Shortcut {
        sequence: "2"
        enabled: root.visible
        onActivated: root.retest.preferRight()
    }
}
