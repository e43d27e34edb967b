// SPDX-License-Identifier: GPL-3.0-or-later
// One of one's own devices; unfolds into a field for its name, or into what removing it means.
//
// title, detail, givenName, iconName, thisOne, paper, removed: as in OwnDevicesModel; removable: a server is there;
// busy. Signals renamed(name), removalConfirmed().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    enum Mode { Plain, Renaming, Removing }

    required property string title
    required property string detail
    required property string givenName
    required property string iconName
    required property bool thisOne
    required property bool paper
    required property bool removed
    property bool removable: true
    property bool busy: false
    property int mode: DeviceEntry.Plain

    signal renamed(name: string)
    signal removalConfirmed()

    onRemovedChanged: root.mode = DeviceEntry.Plain

    ListRow {
        focusPolicy: Qt.NoFocus
        horizontalPadding: 0
        title: root.title
        detail: root.detail
        leading: Icon {
            name: root.iconName
            color: root.removed ? Theme.colors.muted : Theme.colors.primary
        }
        trailing: StatusBadge {
            visible: root.thisOne || root.removed
            tone: root.removed ? Tone.Caution : Tone.Good
            text: root.removed ?
                //: Badge on a device that was removed
                qsTr("Removed") :
                //: Badge on the device in the hand
                qsTr("This device")
        }
    }

    Flow {
        visible: !root.paper && !root.removed && root.mode === DeviceEntry.Plain
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            //: Button on a device
            text: qsTr("Rename")
            icon.name: "pencil"
            //: For screen readers, a button on a device; %1 is its name
            Accessible.name: qsTr("Rename %1").arg(root.title)
            onClicked: root.mode = DeviceEntry.Renaming
        }

        Button {
            visible: !root.thisOne && root.removable
            //: Button on a device
            text: qsTr("Remove")
            icon.name: "slash-circle"
            kind: Button.Quiet
            //: For screen readers, a button on a device; %1 is its name
            Accessible.name: qsTr("Remove %1").arg(root.title)
            onClicked: root.mode = DeviceEntry.Removing
        }
    }

    DeviceRenaming {
        visible: root.mode === DeviceEntry.Renaming
        name: root.givenName
        Layout.fillWidth: true
        onSaved: name => {
            root.mode = DeviceEntry.Plain;
            root.renamed(name);
        }
        onCancelled: root.mode = DeviceEntry.Plain
    }

    DeviceRemoving {
        visible: root.mode === DeviceEntry.Removing
        title: root.title
        busy: root.busy
        Layout.fillWidth: true
        onConfirmed: root.removalConfirmed()
        onCancelled: root.mode = DeviceEntry.Plain
    }
}
