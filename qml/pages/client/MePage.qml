// SPDX-License-Identifier: GPL-3.0-or-later
// What others see of the client, who they are, and where the client's things are.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

AppScrollPage {
    id: root

    required property MeModel viewModel

    //: Title of the client's page about themselves
    title: qsTr("Me")
    subtitle: root.viewModel.name

    WordsDue {
        visible: root.viewModel.recovery.due
        onAction: root.open(Routes.RecoveryCheck, "")
    }

    SectionHeader {
        //: Heading over a list that says kind by kind who reads it
        text: qsTr("Who sees what")
    }

    Label {
        text: root.viewModel.paired ?
            //: Over the list that says who reads what
            qsTr("This list comes from the signed record of who holds the keys, not from labels. Nobody else is on it: no employer, no server.") :
            //: Over the list that says who reads what, before a coach is connected
            qsTr("You are not connected with a coach yet. Whatever is here is yours alone.")
        muted: true
        Layout.fillWidth: true
    }

    Card {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel

            delegate: SeesEntry {}
        }
    }

    Label {
        visible: root.viewModel.paired
        //: Below the list that says who reads what; %1 is the name of the coach
        text: qsTr("%1 may keep private notes about your work together. They are not on this device; you may ask about them at any time.").arg(root.viewModel.coach)
        muted: true
        Layout.fillWidth: true
    }

    SectionHeader {
        visible: root.viewModel.people.count > 0
        //: Heading over the safety number of the coach
        text: qsTr("Is it really %1?").arg(root.viewModel.coach)
    }

    Repeater {
        model: root.viewModel.people

        delegate: PersonCard {
            required property string key

            Layout.fillWidth: true
            onComparedNow: root.viewModel.people.markCompared(key)
        }
    }

    DeviceNews {
        news: root.viewModel.news
    }

    SectionHeader {
        //: Heading over the client's devices
        text: qsTr("Where my things are")
    }

    Card {
        Layout.fillWidth: true

        ListRow {
            focusPolicy: Qt.NoFocus
            //: One of the client's devices: the one in their hand
            title: qsTr("This device")
            //: Below a device; %1 is a short code that names it
            detail: qsTr("Sealed with its own key, %1").arg(root.viewModel.device)
            leading: Icon {
                name: "phone"
            }
        }

        ListRow {
            //: Leads to the client's own devices
            title: qsTr("Your devices")
            detail: root.viewModel.otherDevices > 0 ?
                //: The client's devices besides this one
                qsTr("Other devices: %L1").arg(root.viewModel.otherDevices) :
                //: Below the way to the client's own devices
                qsTr("Add another one, so that losing this one costs nothing.")
            chevron: true
            leading: Icon {
                name: "display"
            }
            onClicked: root.open(Routes.Devices, "")
        }

        ListRow {
            //: The recovery words among the places where the client's things can be opened
            title: qsTr("Your recovery words on paper")
            //: Below the recovery words
            detail: qsTr("They open everything when this device is lost. Nobody else has them.")
            chevron: true
            leading: Icon {
                name: "key"
            }
            onClicked: root.open(Routes.RecoveryCheck, "")
        }
    }

    ListRow {
        //: Leads to the search
        title: qsTr("Search")
        //: Below the way to the search
        detail: qsTr("In everything you can read, on this device only")
        chevron: true
        leading: Icon {
            name: "search"
        }
        onClicked: root.open(Routes.Search, "")
    }

    ListRow {
        //: Leads to the settings
        title: qsTr("Settings")
        //: What there is in the settings
        detail: qsTr("Appearance, server, locking")
        chevron: true
        leading: Icon {
            name: "gear"
        }
        onClicked: root.open(Routes.Settings, "")
    }
}
