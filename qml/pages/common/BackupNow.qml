// SPDX-License-Identifier: GPL-3.0-or-later
// One backup into a file of one's choice: its words when they are not known yet, the file, how far it is, the outcome.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property BackupNowModel now
    property bool automatic: false
    readonly property bool working: root.now.step === BackupNowModel.Writing || root.now.step === BackupNowModel.Checking

    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading over what makes a backup at once
        text: qsTr("Into a file of your choice")
    }

    BackupWords {
        visible: root.now.step === BackupNowModel.Words
        words: root.now.words
        //: Below the words that open one backup
        text: qsTr("They open this one file, and nothing else does. They are shown only now. Whoever has them and the file can read everything in it.")
        //: Below the words that open one backup: goes on to the file
        confirmText: qsTr("I have written them down …")
        onConfirmed: {
            root.now.confirmWords();
            root.chooseFile();
        }
        onCancelled: root.now.cancel()
    }

    Card {
        visible: root.now.step !== BackupNowModel.Words
        Layout.fillWidth: true

        Label {
            text: root.automatic ?
                //: Over the button that makes a backup at once
                qsTr("Everything as it is now, in one encrypted file, for a stick or another computer. The six words of the automatic backups open it.") :
                //: Over the button that makes a backup at once
                qsTr("Everything as it is now, in one encrypted file, for a stick or another computer. You get six words that open it.")
            muted: true
            Layout.fillWidth: true
        }

        Banner {
            objectName: "backupProblem"
            visible: root.now.problem !== ""
            tone: Tone.Caution
            text: root.now.problem
            Layout.fillWidth: true
        }

        Banner {
            visible: root.now.result !== ""
            tone: Tone.Good
            text: root.now.result
            Layout.fillWidth: true
        }

        WorkProgress {
            visible: root.working
            percent: root.now.percent
            text: root.now.step === BackupNowModel.Checking ?
                //: While a backup that was just written is read through
                qsTr("It is written. Reading it through once …") :
                //: While a backup is written
                qsTr("Writing … you can go on working.")
            onCancelled: root.now.cancel()
        }

        Button {
            visible: !root.working
            //: Button that makes a backup at once
            text: qsTr("Back up now…")
            icon.name: "hdd"
            busy: root.now.step === BackupNowModel.Drawing
            onClicked: root.begin()
        }
    }

    Component {
        id: chooser

        FileChooser {
            //: Title of the window that chooses the file of a backup
            title: qsTr("Back up into")
            saving: true
            suggested: root.now.fileName
            nameFilters: [
                //: Kind of file
                qsTr("Backups (*.vwbackup)")]
            onChosen: file => root.now.write(file)
            onRejected: root.now.cancel()
        }
    }

    function begin() {
        if (root.now.step === BackupNowModel.Idle)
            root.now.begin();
        if (root.now.step === BackupNowModel.Choosing)
            root.chooseFile();
    }

    function chooseFile() {
        (chooser.createObject(root) as FileChooser).open();
    }
}
