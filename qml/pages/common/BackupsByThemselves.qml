// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that are made once a day by themselves: on or off, the words that open them, and which there are.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property BackupsModel backups
    readonly property bool drawn: root.backups.words.length > 0

    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading over the automatic backups
        text: qsTr("By themselves, once a day")
    }

    BackupWords {
        visible: root.drawn
        words: root.backups.words
        //: Below the words that open automatic backups
        text: qsTr("They open each of these backups, and nothing else does. They are shown only now. Whoever has them and a backup can read everything in it.")
        //: Below the words that open automatic backups: turns them on
        confirmText: qsTr("I have written them down: turn on")
        onConfirmed: root.backups.confirm()
        onCancelled: root.backups.forget()
    }

    Card {
        visible: !root.drawn
        Layout.fillWidth: true

        StatusBadge {
            tone: root.backups.on ? Tone.Good : Tone.Info
            text: root.backups.on ?
                //: Automatic backups
                qsTr("On") :
                //: Automatic backups
                qsTr("Off")
        }

        Label {
            //: On the page about backups
            text: qsTr("When you close Valuewright, everything goes into one encrypted file in a folder of this profile. That helps after a slip or when a file is damaged. It does not help when this device is lost: copy one to another place now and then.")
            muted: true
            Layout.fillWidth: true
        }

        Button {
            visible: !root.backups.on && !root.backups.restored
            //: Button for automatic backups
            text: qsTr("Turn on…")
            busy: root.backups.busy
            onClicked: root.backups.draw()
        }

        Button {
            visible: root.backups.on
            //: Button for automatic backups
            text: qsTr("Turn off")
            onClicked: root.backups.turnOff()
        }

        Label {
            visible: root.backups.on
            //: On the page about automatic backups
            text: qsTr("After turning off, the ones that exist stay. Turning on again draws new words for new ones.")
            muted: true
            Layout.fillWidth: true
        }
    }

    Card {
        visible: root.backups.made.length > 0
        Layout.fillWidth: true

        Label {
            //: Heading over the automatic backups that exist
            text: qsTr("Made so far")
            variant: Label.Strong
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        Label {
            //: Over the automatic backups that exist; %1 is a folder
            text: qsTr("In %1").arg(root.backups.folder)
            muted: true
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }

        Repeater {
            model: root.backups.made

            delegate: Label {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }
    }
}
