// SPDX-License-Identifier: GPL-3.0-or-later
// What was erased and what stays, and the signed word of it as a file.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

Card {
    id: root

    required property ClientErasing erasing

    SectionHeader {
        //: Heading over the receipt of an erasure
        text: qsTr("Erased")
    }

    Repeater {
        model: root.erasing.receipt

        delegate: Label {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }

    Button {
        //: Button that writes the receipt of an erasure into a file
        text: qsTr("Save as JSON…")
        icon.name: "download"
        onClicked: (chooser.createObject(root) as FileChooser).open()
    }

    Component {
        id: chooser

        FileChooser {
            //: Title of the window that chooses a file
            title: qsTr("Save the receipt")
            saving: true
            suggested: root.erasing.fileName()
            onChosen: file => root.erasing.save(file)
        }
    }
}
