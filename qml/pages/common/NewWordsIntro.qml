// SPDX-License-Identifier: GPL-3.0-or-later
// What new recovery words do, and what they can't do, before they are made.
//
// again: an earlier attempt ended before its words counted. Signals begun(), devicesAsked().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property bool again: false

    signal begun()
    signal devicesAsked()

    spacing: Theme.gap
    Layout.fillWidth: true

    Banner {
        visible: root.again
        tone: Tone.Caution
        //: When making new recovery words was left half-way
        text: qsTr("The words that were shown here last time do not count. Destroy that paper; your old words are still the right ones.")
        Layout.fillWidth: true
    }

    Label {
        //: Before new recovery words are made
        text: qsTr("When the paper is lost, or somebody else may have seen it, make new words. You write them down, three of them are asked back, and only then they take the place of the old ones: from that moment the old paper opens nothing any more.")
        Layout.fillWidth: true
    }

    Label {
        //: Before new recovery words are made
        text: qsTr("The people you share with are told that you made new words, and nothing else. You need a connection to your server.")
        Layout.fillWidth: true
    }

    Banner {
        //: Title of a box, before new recovery words are made
        title: qsTr("Somebody else may have the old paper?")
        //: Before new recovery words are made
        text: qsTr("New words do not remove a device that was added with the old ones, and do not take back what was read with them. Look at your devices too, and remove any that you do not know.")
        //: Button that leads to the list of one's own devices
        actionText: qsTr("Your devices")
        Layout.fillWidth: true
        onAction: root.devicesAsked()
    }

    Button {
        //: Button that makes new recovery words
        text: qsTr("Make new words")
        kind: Button.Primary
        icon.name: "key"
        Layout.fillWidth: Theme.compact
        onClicked: root.begun()
    }
}
