// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks, who one is, who can see what, where it is sent, and closing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

AppScrollPage {
    id: root

    required property SettingsModel viewModel

    //: Title of the settings
    title: qsTr("Settings")

    AppearanceSection {}

    SectionHeader {
        //: Heading in the settings, over name and identity
        text: qsTr("You")
    }

    Card {
        Layout.fillWidth: true

        ListRow {
            focusPolicy: Qt.NoFocus
            title: root.viewModel.name
            //: In the settings; %1 is a short code that names this profile
            detail: qsTr("Identity %1").arg(root.viewModel.identity)
            leading: Avatar {
                name: root.viewModel.name
            }
        }

        ListRow {
            //: Leads to one's own devices
            title: qsTr("Your devices")
            //: Below the way to one's own devices
            detail: qsTr("Add, rename or remove one")
            chevron: true
            leading: Icon {
                name: "display"
            }
            onClicked: root.open(Routes.Devices, "")
        }

        ListRow {
            //: Leads to the page about backups
            title: qsTr("Backups")
            //: Below the way to the page about backups
            detail: qsTr("Make one, check one, or have one every day")
            chevron: true
            leading: Icon {
                name: "hdd"
            }
            onClicked: root.open(Routes.Backups, "")
        }

        ListRow {
            //: Leads to the page about locking
            title: qsTr("Lock")
            //: Below the way to the page about locking
            detail: qsTr("When it locks itself, and what opens it again")
            chevron: true
            leading: Icon {
                name: "lock"
            }
            onClicked: root.open(Routes.Lock, "")
        }

        ListRow {
            //: Leads to the page that checks the recovery words
            title: qsTr("Recovery words")
            detail: root.viewModel.recovery.last
            chevron: true
            leading: Icon {
                name: "key"
            }
            onClicked: root.open(Routes.RecoveryCheck, "")
        }
    }

    SectionHeader {
        //: Heading in the settings, over the people one shares with
        text: qsTr("Who can see what you share")
    }

    Label {
        visible: root.viewModel.people.count === 0
        text: root.viewModel.coach ?
            //: In the settings, where nobody is connected yet
            qsTr("Nobody yet. A client you invite appears here once you have confirmed the name.") :
            //: In the settings, where nobody is connected yet
            qsTr("Nobody yet.")
        muted: true
        Layout.fillWidth: true
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

    ServerSection {
        server: root.viewModel.server
        coach: root.viewModel.coach
        onConnectAsked: root.app.askForServer()
    }

    SectionHeader {
        //: Heading in the settings, over locking and quitting
        text: qsTr("Leave")
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            //: Button that closes the profile until its key is given again
            text: qsTr("Lock")
            icon.name: "lock"
            onClicked: root.app.lock()
        }

        Button {
            //: Button that ends the program
            text: qsTr("Quit")
            icon.name: "box-arrow-right"
            onClicked: root.Window.window.close()
        }
    }
}
