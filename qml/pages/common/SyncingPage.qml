// SPDX-License-Identifier: GPL-3.0-or-later
// The three facts about syncing in whole sentences, the last error, and a way to try again.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style

AppScrollPage {
    id: root

    readonly property SyncModel sync: root.app === null ? null : root.app.sync

    //: Title of the page about syncing
    title: qsTr("Saved, sent, received")

    Banner {
        visible: (root.sync?.problem ?? "") !== ""
        tone: Tone.Caution
        //: Title of the last error of syncing
        title: qsTr("The last attempt failed")
        text: root.sync?.problem ?? ""
        Layout.fillWidth: true
    }

    Banner {
        visible: root.sync?.offline ?? false
        //: On the page about syncing
        text: qsTr("No connection just now. Everything you write is safe on this device and goes out when the server is reached.")
        Layout.fillWidth: true
    }

    Card {
        Layout.fillWidth: true

        ListRow {
            focusPolicy: Qt.NoFocus
            //: Number of changes kept on this device
            title: qsTr("%L1 saved here").arg(root.sync?.saved ?? 0)
            //: Below the number of changes kept on this device
            detail: qsTr("Sealed on this device; they survive a crash or an empty battery.")
            leading: Icon {
                name: "hdd"
            }
        }

        ListRow {
            focusPolicy: Qt.NoFocus
            //: Number of changes the server holds
            title: qsTr("%L1 sent").arg(root.sync?.sent ?? 0)
            //: Below the number of changes the server holds
            detail: qsTr("The server holds them, sealed; it cannot read them.")
            leading: Icon {
                name: "send"
            }
        }

        ListRow {
            focusPolicy: Qt.NoFocus
            //: Number of changes the other person's devices have confirmed
            title: qsTr("%L1 received").arg(root.sync?.received ?? 0)
            //: Below the number of changes the other person's devices have confirmed
            detail: qsTr("Of what you share, this much has reached the other person's devices.")
            leading: Icon {
                name: "check2"
            }
        }
    }

    Button {
        //: Button on the page about syncing
        text: qsTr("Try now")
        icon.name: "arrow-repeat"
        busy: root.sync?.busy ?? false
        onClicked: root.sync.syncNow()
    }
}
