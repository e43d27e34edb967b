// SPDX-License-Identifier: GPL-3.0-or-later
// Which server carries the sealed copies, or the way to connect with one.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property string server
    required property bool coach

    signal connectAsked()

    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading in the settings
        text: qsTr("Server")
    }

    Card {
        visible: root.server !== ""
        Layout.fillWidth: true

        ListRow {
            focusPolicy: Qt.NoFocus
            title: root.server
            //: In the settings, below the address of the server
            detail: qsTr("Carries sealed copies between you; it cannot open them.")
            leading: Icon {
                name: "hdd"
            }
        }
    }

    Label {
        visible: root.server === ""
        //: In the settings, where no server is connected
        text: qsTr("Not connected. All you write stays on this device.")
        muted: true
        Layout.fillWidth: true
    }

    Button {
        visible: root.server === "" && root.coach
        //: Button in the settings
        text: qsTr("Connect with a server")
        onClicked: root.connectAsked()
    }
}
