// SPDX-License-Identifier: GPL-3.0-or-later
// Adding a device: what for, the link with its code, who answered and the number to be compared, done.
//
// adding; connected: a server is there.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property AddingDeviceModel adding
    property bool connected: true

    spacing: Theme.gap
    Layout.fillWidth: true

    Banner {
        visible: root.adding.problem !== ""
        tone: Tone.Caution
        text: root.adding.problem
        Layout.fillWidth: true
    }

    Label {
        visible: root.adding.step === AddingDeviceModel.Closed
        text: root.connected ?
            //: Over the button that begins to add a device
            qsTr("Have the other device at hand, with Valuewright on it. Everything you have here comes to it by itself.") :
            //: Where a device can't be added
            qsTr("Devices find each other through a server. Connect with one first; until then this device is the only one.")
        muted: true
        Layout.fillWidth: true
    }

    Button {
        visible: root.adding.step === AddingDeviceModel.Closed && root.connected
        //: Button that begins to add a device
        text: qsTr("Add a device")
        icon.name: "plus-lg"
        busy: root.adding.busy
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        onClicked: root.adding.begin()
    }

    Card {
        visible: root.adding.step === AddingDeviceModel.Open
        Layout.fillWidth: true

        Label {
            //: Heading over the code that adds a device
            text: qsTr("Scan this with the other device, or open the link there")
            variant: Label.Title
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        QrCode {
            text: root.adding.link
            //: Name of the link that adds a device
            label: qsTr("Link for your other device")
        }

        Label {
            //: Below the code that adds a device: the choice on the first screen of the other one
            text: qsTr("There, choose: I already use Valuewright. %1").arg(root.adding.timeLeft)
            muted: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Button {
                //: Button that looks whether a device has answered the link
                text: qsTr("Look for an answer")
                busy: root.adding.busy
                onClicked: root.adding.lookForAnswer()
            }

            Button {
                //: Button that takes the link back
                text: qsTr("Withdraw")
                kind: Button.Quiet
                onClicked: root.adding.withdraw()
            }
        }
    }

    DeviceAnswered {
        visible: root.adding.step === AddingDeviceModel.Answered
        adding: root.adding
        Layout.fillWidth: true
    }

    Banner {
        visible: root.adding.step === AddingDeviceModel.Added
        tone: Tone.Good
        //: Title after a device was added; %1 is its name
        title: qsTr("%1 is one of your devices now").arg(root.adding.name)
        //: After a device was added
        text: qsTr("Everything you have comes to it by itself, the newest first.")
        //: Button that takes a message away
        actionText: qsTr("All right")
        Layout.fillWidth: true
        onAction: root.adding.acknowledge()
    }
}
