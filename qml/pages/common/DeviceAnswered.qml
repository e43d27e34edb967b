// SPDX-License-Identifier: GPL-3.0-or-later
// A device has answered the link: its name, and the number that must be the same on both.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property AddingDeviceModel adding

    Label {
        //: Heading when a device has answered the link; %1 is the name it was given there
        text: qsTr("%1 wants to be added").arg(root.adding.name)
        variant: Label.Title
        Layout.fillWidth: true
    }

    Label {
        visible: root.adding.platform !== ""
        text: root.adding.platform
        muted: true
        Layout.fillWidth: true
    }

    Label {
        //: Over a number of 25 digits
        text: qsTr("Does the new device show the same number? Only then is it yours, and not somebody else's who saw the link. Nothing was released yet.")
        Layout.fillWidth: true
    }

    SafetyNumber {
        groups: root.adding.number
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            //: Button that adds the device which shows the same number
            text: qsTr("The same: add it")
            kind: Button.Primary
            icon.name: "shield-check"
            busy: root.adding.busy
            onClicked: root.adding.confirm()
        }

        Button {
            //: Button that refuses the device which answered
            text: qsTr("Another number: refuse")
            enabled: !root.adding.busy
            onClicked: root.adding.withdraw()
        }
    }
}
