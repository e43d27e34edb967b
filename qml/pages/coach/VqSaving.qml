// SPDX-License-Identifier: GPL-3.0-or-later
// A result into a file, with a sentence on what the file holds.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ColumnLayout {
    id: root

    required property VqSaveModel file
    property int format: VqSaveModel.CoachReport
    property int language: root.file.ownLanguage()
    readonly property bool report: root.format === VqSaveModel.CoachReport || root.format === VqSaveModel.ClientReport

    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading over what writes a result into a file
        text: qsTr("Save as a file")
    }

    Card {
        Layout.fillWidth: true

        ChoiceRow {
            //: Field for the kind of file to write
            label: qsTr("What to save")
            options: [
                //: A kind of file
                qsTr("PDF for you"),
                //: A kind of file
                qsTr("PDF for your client"),
                //: A kind of file
                qsTr("Table (CSV)"),
                //: A kind of file
                qsTr("Whole record (JSON)")
            ]
            currentIndex: root.format
            onChosen: index => root.format = index
        }

        SegmentedChoice {
            visible: root.report
            //: Asked of a report
            label: qsTr("Language of the report")
            //: Names of languages, each in itself
            options: [qsTr("English"), qsTr("Deutsch")]
            currentIndex: root.language
            onChosen: index => root.language = index
        }

        Label {
            text: root.file.tells(root.format)
            muted: true
            Layout.fillWidth: true
        }

        Banner {
            visible: root.file.problem !== ""
            tone: Tone.Caution
            text: root.file.problem
            Layout.fillWidth: true
        }

        Button {
            //: Button that writes a file
            text: qsTr("Save…")
            icon.name: "download"
            onClicked: (chooser.createObject(root) as FileChooser).open()
        }
    }

    Component {
        id: chooser

        FileChooser {
            //: Title of the window that chooses a file
            title: qsTr("Save as a file")
            saving: true
            suggested: root.file.fileName(root.format, root.language)
            onChosen: file => root.file.save(root.format, root.language, file)
        }
    }
}
