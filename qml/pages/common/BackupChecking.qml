// SPDX-License-Identifier: GPL-3.0-or-later
// A look into a backup file: which one, its passphrase, and what it was found to be.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property BackupCheckModel checking

    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading over what looks into a backup
        text: qsTr("Would it open?")
    }

    Card {
        Layout.fillWidth: true

        Label {
            //: Over the button that looks into a backup
            text: qsTr("Reads a backup through, here and without changing anything: whether it is whole, how old it is, and which device made it.")
            muted: true
            Layout.fillWidth: true
        }

        Label {
            visible: root.checking.file !== ""
            text: root.checking.file
            variant: Label.Strong
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }

        PassphraseField {
            id: passphrase

            objectName: "backupPassphrase"
            visible: root.checking.file !== "" && !root.checking.busy && root.checking.findings.length === 0
            //: Field for what opens a backup
            label: qsTr("Its words or passphrase")
            Layout.fillWidth: true
            onAccepted: root.checking.check(passphrase)
        }

        Banner {
            visible: root.checking.problem !== ""
            tone: Tone.Caution
            text: root.checking.problem
            Layout.fillWidth: true
        }

        Banner {
            visible: root.checking.findings.length > 0
            tone: Tone.Good
            //: Heading over what a backup was found to be
            title: qsTr("A sound backup")
            text: Array.from(root.checking.findings).join(" ")
            Layout.fillWidth: true
        }

        WorkProgress {
            visible: root.checking.busy
            percent: root.checking.percent
            //: While a backup is read through
            text: qsTr("Reading it through …")
            onCancelled: root.checking.cancel()
        }

        Flow {
            visible: !root.checking.busy
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Button {
                visible: passphrase.visible
                //: Button that looks into a backup
                text: qsTr("Check it")
                kind: Button.Primary
                enabled: passphrase.text !== ""
                onClicked: root.checking.check(passphrase)
            }

            Button {
                text: root.checking.file === "" ?
                    //: Button that chooses the backup to look into
                    qsTr("Check a backup…") :
                    //: Button that chooses another backup to look into
                    qsTr("Another file…")
                icon.name: "search"
                onClicked: (chooser.createObject(root) as FileChooser).open()
            }
        }
    }

    Component {
        id: chooser

        FileChooser {
            //: Title of the window that chooses the backup to look into
            title: qsTr("Check a backup")
            nameFilters: [
                //: Kind of file
                qsTr("Backups (*.vwbackup)"),
                //: Kind of file
                qsTr("All files (*)")]
            onChosen: file => {
                root.checking.choose(file);
                passphrase.focusField();
            }
        }
    }
}
