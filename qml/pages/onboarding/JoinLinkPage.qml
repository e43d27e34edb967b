// SPDX-License-Identifier: GPL-3.0-or-later
// The invitation is pasted, unless the program was opened by it.
import QtQuick
import Valuewright.App
import Valuewright.Controls

WizardPage {
    id: root

    required property JoinModel viewModel

    //: Title of the page where an invitation is pasted
    title: qsTr("Your invitation")
    //: On the page where an invitation is pasted
    text: qsTr("Your coach gave you a link that begins with valuewright:join. Open it on this device, or paste it here.")
    icon: "envelope"
    busy: root.viewModel.busy
    problem: root.viewModel.problem
    //: Button that reads an invitation
    nextText: qsTr("See who invites me")
    nextEnabled: link.text !== ""
    //: Button that puts off joining a coach
    otherText: qsTr("Go on without a coach for now")

    TextRow {
        id: link

        objectName: "link"
        //: Label of the field for an invitation
        label: qsTr("Invitation")
        placeholder: "valuewright:join#…"
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.next()
    }

    onOther: root.app.goOn()
    onNext: root.viewModel.openLink(link.text)
    Component.onCompleted: link.focusField()
}
