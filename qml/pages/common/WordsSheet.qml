// SPDX-License-Identifier: GPL-3.0-or-later
// Below recovery words: what to do with them, and a sheet to print.
//
// recovery; whose: the name on the sheet.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property RecoveryWordsModel recovery
    property string whose: ""

    spacing: Theme.gap
    Layout.fillWidth: true

    Banner {
        //: Below the recovery words
        text: qsTr("On paper, not as a photo. Whoever has these words can open everything you write here.")
        Layout.fillWidth: true
    }

    Label {
        //: Below the recovery words; %1 are eight digits that tell these words from older or newer ones
        text: qsTr("Write this number beside them: %1. It tells these words from older or newer ones and opens nothing.").arg(root.recovery.sheetNumber)
        muted: true
        Layout.fillWidth: true
    }

    Button {
        //: Button below the recovery words: writes a sheet to be printed
        text: qsTr("Save a sheet to print…")
        icon.name: "download"
        Layout.fillWidth: Theme.compact
        onClicked: (chooser.createObject(root) as FileChooser).open()
    }

    Banner {
        visible: root.recovery.sheetName !== ""
        tone: Tone.Caution
        //: After the sheet with the recovery words was saved; %1 is the name of the file
        title: qsTr("Saved as %1").arg(root.recovery.sheetName)
        //: After the sheet with the recovery words was saved as a file
        text: qsTr("The file holds the words for anybody to read. Print it now, then delete it and empty the waste bin.")
        Layout.fillWidth: true
    }

    Banner {
        visible: root.recovery.sheetProblem !== ""
        tone: Tone.Caution
        text: root.recovery.sheetProblem
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
            onChosen: file => root.recovery.saveSheet(file, root.whose)
        }
    }
}
