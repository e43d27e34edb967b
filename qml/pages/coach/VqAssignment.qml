// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment that was asked for: what for, how it stands, change or withdraw it.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property string key
    required property string purpose
    required property string detail
    required property string standing
    required property int tone
    // Still open.
    required property bool open

    signal changed(string key)
    signal withdrawn(string key)

    Layout.fillWidth: true

    Label {
        text: root.purpose
        variant: Label.Strong
        Layout.fillWidth: true
    }

    Label {
        text: root.detail
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        StatusBadge {
            tone: root.tone
            text: root.standing
        }
    }

    Flow {
        visible: root.open
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            //: Button that changes what a client was asked for
            text: qsTr("Change")
            icon.name: "pencil"
            Accessible.description: root.purpose
            onClicked: root.changed(root.key)
        }

        Button {
            //: Button after which nobody asks for an assessment any more
            text: qsTr("Withdraw")
            kind: Button.Quiet
            Accessible.description: root.purpose
            onClicked: root.withdrawn(root.key)
        }
    }
}
