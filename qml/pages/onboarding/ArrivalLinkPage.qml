// SPDX-License-Identifier: GPL-3.0-or-later
// The link that the other device shows.
import QtQuick
import Valuewright.App
import Valuewright.Controls

WizardPage {
    id: root

    required property ArrivalModel viewModel

    //: Title of the page where the link of the other device is pasted
    title: qsTr("The link of your other device")
    //: On the page where the link of the other device is pasted
    text: qsTr("On the other device: Settings, Your devices, Add a device. Open the link it shows on this device, or paste it here.")
    icon: "link-45deg"
    showBack: true
    busy: root.viewModel.busy
    problem: root.viewModel.problem
    nextEnabled: link.text !== "" && name.text.trim() !== ""

    TextRow {
        id: link

        objectName: "link"
        //: Label of the field for the link of the other device
        label: qsTr("Link")
        placeholder: "valuewright:device#…"
        text: root.viewModel.link
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: name.focusField()
    }

    TextRow {
        id: name

        objectName: "deviceName"
        //: Label of the field for the name of this device
        label: qsTr("What is this device called?")
        //: Below the field for the name of this device
        helper: qsTr("Such as: phone, laptop at work. Only you see it.")
        maximumLength: 60
        onAccepted: root.next()
    }

    onNext: root.viewModel.openLink(link.text, name.text)
    Component.onCompleted: link.text === "" ? link.focusField() : name.focusField()
}
