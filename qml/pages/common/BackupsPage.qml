// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic backups: what they are for, turning them on with words of their own, and which there are.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style

AppScrollPage {
    id: root

    required property BackupsModel viewModel
    readonly property bool drawn: root.viewModel.words.length > 0

    //: Title of the page about automatic backups
    title: qsTr("Automatic backups")

    Label {
        //: On the page about automatic backups
        text: qsTr("Once a day, when you close Valuewright, everything goes into one encrypted file in a folder of this profile. That helps after a slip or when a file is damaged. It does not help when this device is lost: copy a backup to another place now and then.")
        muted: true
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.restored
        tone: Tone.Caution
        //: On the page about automatic backups of a device that was restored and not added yet
        text: qsTr("This device is not one of yours yet, so it makes no backups. Keep the one that it was restored from.")
        Layout.fillWidth: true
    }

    Card {
        visible: root.drawn
        Layout.fillWidth: true

        SectionHeader {
            //: Heading over the words that open automatic backups
            text: qsTr("Write these six words on paper")
        }

        WordGrid {
            words: root.viewModel.words
        }

        Banner {
            //: Below the words that open automatic backups
            text: qsTr("They open each of these backups, and nothing else does. They are shown only now. Whoever has them and a backup can read everything in it.")
            Layout.fillWidth: true
        }

        Button {
            //: Below the words that open automatic backups: turns them on
            text: qsTr("I have written them down: turn on")
            kind: Button.Primary
            onClicked: root.viewModel.confirm()
        }
    }

    Card {
        visible: !root.drawn
        Layout.fillWidth: true

        StatusBadge {
            tone: root.viewModel.on ? Tone.Good : Tone.Info
            text: root.viewModel.on ?
                //: Automatic backups
                qsTr("On") :
                //: Automatic backups
                qsTr("Off")
        }

        Button {
            visible: !root.viewModel.on && !root.viewModel.restored
            //: Button for automatic backups
            text: qsTr("Turn on…")
            kind: Button.Primary
            busy: root.viewModel.busy
            onClicked: root.viewModel.draw()
        }

        Button {
            visible: root.viewModel.on
            //: Button for automatic backups
            text: qsTr("Turn off")
            onClicked: root.viewModel.turnOff()
        }

        Label {
            visible: root.viewModel.on
            //: On the page about automatic backups
            text: qsTr("After turning off, the ones that exist stay. Turning on again draws new words for new ones.")
            muted: true
            Layout.fillWidth: true
        }
    }

    SectionHeader {
        visible: root.viewModel.made.length > 0
        //: Heading over the automatic backups that exist
        text: qsTr("Made so far")
    }

    Card {
        visible: root.viewModel.made.length > 0
        Layout.fillWidth: true

        Label {
            //: Over the automatic backups that exist; %1 is a folder
            text: qsTr("In %1").arg(root.viewModel.folder)
            muted: true
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }

        Repeater {
            model: root.viewModel.made

            delegate: Label {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }
    }
}
