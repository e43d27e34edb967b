// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve words to be written on paper, or printed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

OnboardingPage {
    id: root

    //: Step of the first run
    title: qsTr("Write these twelve words on paper")
    //: Step of the first run, over the recovery words
    text: qsTr("They are the only way back in when all your devices are lost. Nobody else has them, so nobody can send them again.")
    //: Button below the recovery words
    nextText: qsTr("I have written them down")

    WordGrid {
        words: root.viewModel.recovery.words
    }

    Banner {
        //: Below the recovery words
        text: qsTr("On paper, not as a photo. Whoever has these words can open everything you write here.")
        Layout.fillWidth: true
    }

    Button {
        //: Button below the recovery words: writes a sheet to be printed
        text: qsTr("Save a sheet to print…")
        icon.name: "download"
        onClicked: (chooser.createObject(root) as FileChooser).open()
    }

    Banner {
        visible: root.viewModel.recovery.sheetSaved
        tone: Tone.Caution
        //: After the sheet with the recovery words was saved as a file
        text: qsTr("The file holds the words for anybody to read. Print it now, then delete it and empty the waste bin.")
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.recovery.sheetProblem !== ""
        tone: Tone.Caution
        text: root.viewModel.recovery.sheetProblem
        Layout.fillWidth: true
    }

    Component {
        id: chooser

        FileChooser {
            //: Title of the window that chooses a file
            title: qsTr("Save the sheet with your words")
            saving: true
            //: Name of the file with the sheet of recovery words
            suggested: qsTr("recovery-words.pdf")
            onChosen: file => root.viewModel.recovery.saveSheet(file, root.viewModel.name)
        }
    }
}
