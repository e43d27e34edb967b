// SPDX-License-Identifier: GPL-3.0-or-later
// New recovery words count, or wait, or came too late: which paper is to be kept.
//
// step, busy. Signals again(), restarted(), closed().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property int step
    property bool busy: false

    signal again()
    signal restarted()
    signal closed()

    spacing: Theme.gap
    Layout.fillWidth: true

    Banner {
        visible: root.step === NewWordsModel.Waiting
        tone: Tone.Caution
        //: Title while new recovery words wait for the server
        title: root.busy ? qsTr("One moment: telling your server") : qsTr("Not yet: keep both papers")
        //: While new recovery words wait for the server
        text: qsTr("Until it says here that the new words count, your old ones may still be the right ones. You can go on working or close the program; it goes on by itself as soon as your server is reached.")
        Layout.fillWidth: true
    }

    Banner {
        visible: root.step === NewWordsModel.Done
        tone: Tone.Good
        //: Title after new recovery words took effect
        title: qsTr("Your new words count")
        //: After new recovery words took effect
        text: qsTr("The old ones open nothing any more: destroy the old paper if you find it. Keep the new one like a passport. You are asked to look at it in a year.")
        Layout.fillWidth: true
    }

    Banner {
        visible: root.step === NewWordsModel.Overtaken
        tone: Tone.Caution
        //: Title when two devices made new recovery words at once
        title: qsTr("Another of your devices was first")
        //: When two devices made new recovery words at once
        text: qsTr("It made new words before these could count. Only the words it showed are the right ones. Destroy the paper you wrote here.")
        Layout.fillWidth: true
    }

    Button {
        visible: root.step === NewWordsModel.Waiting && !root.busy
        //: Button that asks the server once more
        text: qsTr("Try again")
        kind: Button.Primary
        icon.name: "arrow-repeat"
        Layout.fillWidth: Theme.compact
        onClicked: root.again()
    }

    Button {
        visible: root.step === NewWordsModel.Overtaken
        //: Button after it was read that another device made recovery words first
        text: qsTr("I have destroyed it")
        kind: Button.Primary
        Layout.fillWidth: Theme.compact
        onClicked: root.restarted()
    }

    Button {
        visible: root.step === NewWordsModel.Done
        //: Button that leaves the page after new recovery words were made
        text: qsTr("All right")
        kind: Button.Primary
        icon.name: "check-lg"
        Layout.fillWidth: Theme.compact
        onClicked: root.closed()
    }
}
