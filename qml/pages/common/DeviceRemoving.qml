// SPDX-License-Identifier: GPL-3.0-or-later
// What removing a device means, before it is done.
//
// title: what the device is called; busy. Signals confirmed(), cancelled().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

FocusScope {
    id: root

    property string title: ""
    property bool busy: false

    signal confirmed()
    signal cancelled()

    implicitWidth: 240
    implicitHeight: column.implicitHeight
    Keys.onEscapePressed: root.cancelled()
    onVisibleChanged: if (visible) keep.forceActiveFocus(Qt.TabFocusReason)

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gapMedium

        Banner {
            tone: Tone.Caution
            //: Title over what removing a device means; %1 is its name
            title: qsTr("Remove %1?").arg(root.title)
            //: What removing a device means
            text: qsTr("From then on it gets nothing new, and nothing it writes counts. What it wrote before stays. What lies on it already can't be taken back from here: if it was stolen, whoever opens it can read that. This can't be undone; to use it again, add it as a new device.")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Button {
                id: keep

                focus: true
                //: Button that leaves a device as it is
                text: qsTr("Keep it")
                enabled: !root.busy
                onClicked: root.cancelled()
            }

            Button {
                //: Button that removes a device for good
                text: qsTr("Remove this device")
                kind: Button.Danger
                busy: root.busy
                onClicked: root.confirmed()
            }
        }
    }
}
