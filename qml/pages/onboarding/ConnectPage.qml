// SPDX-License-Identifier: GPL-3.0-or-later
// A coach's profile is registered with a server.
import QtQuick
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style

WizardPage {
    id: root

    readonly property ConnectModel viewModel: root.app.connecting
    readonly property bool busyNow: root.viewModel?.busy ?? false

    //: Title of the page that connects with a server
    title: qsTr("Connect with your server")
    //: On the page that connects with a server
    text: qsTr("It carries sealed copies between you and your clients, and cannot open them. Whoever runs it gave you an address and a registration token.")
    icon: "hdd"
    busy: root.busyNow
    problem: root.viewModel?.problem ?? ""
    //: Button that connects with a server
    nextText: qsTr("Connect")
    //: Button that puts off connecting with a server
    otherText: qsTr("Later; work on this device only")
    nextEnabled: address.text !== "" && token.text !== ""

    TextRow {
        id: address

        objectName: "address"
        //: Label of the field for the address of a server
        label: qsTr("Address")
        placeholder: "https://"
        hints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
        error: root.viewModel?.addressProblem ?? ""
        //: Below the address of a server that answered
        helper: root.viewModel?.reached ?? false ? qsTr("A Valuewright server answers there.") : ""
        onAccepted: token.focusField()
    }

    Button {
        //: Button that asks whether a server answers
        text: qsTr("Check the address")
        icon.name: "arrow-repeat"
        enabled: address.text !== "" && !root.busyNow
        onClicked: root.viewModel.check(address.text)
    }

    TextRow {
        id: token

        objectName: "token"
        //: Label of the field for a registration token
        label: qsTr("Registration token")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.next()
    }

    onOther: root.app.goOn()
    onNext: root.viewModel.connectTo(address.text, token)
    Component.onCompleted: address.focusField()
}
