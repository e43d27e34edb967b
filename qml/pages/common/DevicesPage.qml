// SPDX-License-Identifier: GPL-3.0-or-later
// One's own devices: which there are, how one is added, and how a lost one is shut out.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style

AppScrollPage {
    id: root

    required property DevicesModel viewModel

    //: Title of the page about one's own devices
    title: qsTr("Your devices")

    Label {
        //: Over the list of one's own devices
        text: qsTr("Each opens everything that is yours. The people you share with are told when you add or remove one.")
        muted: true
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    Repeater {
        model: root.viewModel.devices

        delegate: DeviceEntry {
            required property string key

            removable: root.viewModel.connected
            busy: root.viewModel.busy
            Layout.fillWidth: true
            onRenamed: name => root.viewModel.rename(key, name)
            onRemovalConfirmed: root.viewModel.remove(key)
        }
    }

    SectionHeader {
        //: Heading over adding a device
        text: qsTr("Add a device")
    }

    DeviceAdding {
        adding: root.viewModel.adding
        connected: root.viewModel.connected
    }

    LateChanges {
        visible: root.viewModel.late.count > 0
        late: root.viewModel.late
    }
}
