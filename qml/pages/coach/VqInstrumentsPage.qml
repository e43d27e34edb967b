// SPDX-License-Identifier: GPL-3.0-or-later
// Which instruments can be assigned: the built-in one, and licensed files of the practice.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property VqInstrumentsModel viewModel
    property string leaving: ""

    //: Title of the page of instruments
    title: qsTr("Instruments")

    Label {
        //: On the page of instruments
        text: qsTr("If you hold the licence of another instrument, load its file here. It is kept with your practice, sealed, and its words go to a client only with an assessment you ask for.")
        muted: true
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        //: Over the reason why a file was not loaded
        title: qsTr("Not loaded")
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    Repeater {
        model: root.viewModel

        delegate: Card {
            id: instrument

            required property string key
            required property string title
            required property string edition
            required property string licence
            required property bool builtIn

            Layout.fillWidth: true

            Label {
                text: instrument.title
                variant: Label.Strong
                Layout.fillWidth: true
            }

            Label {
                text: instrument.edition
                font.pixelSize: Theme.labelSize
                Layout.fillWidth: true
            }

            Label {
                //: The licence of an instrument
                text: qsTr("Licence: %1").arg(instrument.licence)
                font.pixelSize: Theme.labelSize
                muted: true
                Layout.fillWidth: true
            }

            StatusBadge {
                visible: instrument.builtIn
                //: On the instrument that comes with the app
                text: qsTr("Comes with Valuewright")
            }

            Button {
                visible: !instrument.builtIn
                //: Button that removes an instrument
                text: qsTr("Remove")
                icon.name: "trash"
                kind: Button.Quiet
                Accessible.description: instrument.title
                onClicked: {
                    root.leaving = instrument.key;
                    sure.open();
                }
            }
        }
    }

    TextRow {
        id: path

        //: Field for the place of a file, such as /home/ada/acme.toml
        label: qsTr("Path of the file")
        //: Below the field for the place of a file
        helper: qsTr("Type where it is, or choose it with the button below.")
        hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.loadTyped()
    }

    Button {
        visible: path.text !== ""
        //: Button that loads an instrument from the path that was typed
        text: qsTr("Load it")
        icon.name: "upload"
        kind: Button.Primary
        onClicked: root.loadTyped()
    }

    Button {
        visible: path.text === ""
        //: Button that loads an instrument from a file
        text: qsTr("Load a file…")
        icon.name: "upload"
        kind: Button.Primary
        onClicked: (chooser.createObject(root) as FileChooser).open()
    }

    Component {
        id: chooser

        FileChooser {
            //: Title of the window that chooses a file
            title: qsTr("Load an instrument")
            //: A kind of files in the window that chooses one
            nameFilters: [qsTr("Instruments (*.toml)"), qsTr("All files (*)")]
            onChosen: file => root.viewModel.load(file)
        }
    }

    Dialog {
        id: sure

        //: Question before an instrument is removed
        title: qsTr("Remove this instrument?")
        //: Button that removes an instrument
        acceptText: qsTr("Remove it")
        destructive: true
        onAccepted: root.viewModel.remove(root.leaving)

        Label {
            //: Below the question whether to remove an instrument
            text: qsTr("It can't be assigned any more. Who was asked to take it keeps its words, and results stay readable. You can load the file again.")
            Layout.fillWidth: true
        }
    }

    function loadTyped() {
        if (root.viewModel.loadFrom(path.text))
            path.text = "";
    }
}
