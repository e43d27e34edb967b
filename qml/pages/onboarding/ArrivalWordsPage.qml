// SPDX-License-Identifier: GPL-3.0-or-later
// The twelve words from paper, and the server that has the data.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

WizardPage {
    id: root

    required property ArrivalModel viewModel

    //: Title of the page where the recovery words are typed
    title: qsTr("Your twelve words")
    //: On the page where the recovery words are typed
    text: qsTr("From the paper, in their order. They are checked on this device and never sent.")
    icon: "key"
    showBack: !root.viewModel.resumed
    busy: root.viewModel.busy
    problem: root.viewModel.problem !== "" ? root.viewModel.problem : root.viewModel.words.problem
    nextEnabled: root.viewModel.resumed || server.text.trim() !== "" && name.text.trim() !== ""

    TextRow {
        id: server

        objectName: "server"
        visible: !root.viewModel.resumed
        //: Label of the field for the address of a server
        label: qsTr("Address of your server")
        placeholder: "https://"
        hints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
        onAccepted: name.focusField()
    }

    TextRow {
        id: name

        objectName: "deviceName"
        visible: !root.viewModel.resumed
        //: Label of the field for the name of this device
        label: qsTr("What is this device called?")
        //: Below the field for the name of this device
        helper: qsTr("Such as: phone, laptop at work. Only you see it.")
        maximumLength: 60
        onAccepted: entry.focusField()
    }

    WordEntry {
        id: entry

        words: root.viewModel.words
        onAccepted: if (root.nextEnabled) root.next()
    }

    Label {
        //: Below the recovery words: what happens
        text: qsTr("Afterwards you choose which of your other devices are removed.")
        muted: true
        Layout.fillWidth: true
    }

    onNext: root.viewModel.recover(server.text, name.text, entry.fields())
    Component.onCompleted: root.viewModel.resumed ? entry.focusField() : server.focusField()
}
