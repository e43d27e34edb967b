// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: a note that the coach reads too, or an entry of the journal that nobody else can open.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Ui

AppScrollPage {
    id: root

    required property MyNoteModel viewModel
    readonly property bool ready: root.viewModel.editor !== null

    title: root.viewModel.journal ?
        //: Title of the page on which the client writes for nobody else
        qsTr("Journal") :
        //: Title of the page on which the client writes for the coach too
        qsTr("Shared note")

    actions: IconButton {
        visible: root.viewModel.journal && root.viewModel.written
        //: Button that removes an entry of the journal; it can be undone
        text: qsTr("Remove")
        icon.name: "trash"
        onClicked: root.viewModel.remove()
    }

    Connections {
        target: root.viewModel

        function onRemoved() {
            root.back();
        }
    }

    NotPairedYet {
        visible: !root.ready
        //: On the page of a note before a coach is connected
        text: qsTr("Shared notes begin once you are connected with your coach.")
        onAction: root.app.askToJoin()
    }

    Loader {
        id: form

        visible: root.ready
        Layout.fillWidth: true
    }

    NobodyWatches {
        onHelp: root.app.helpShown = true
    }

    Component.onCompleted: if (root.ready) form.setSource("NoteForm.qml", { editor: root.viewModel.editor })
}
