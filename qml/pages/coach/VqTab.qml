// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment: ask for it, see that it is on its way, read the result.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ClientTab {
    id: root

    readonly property bool answered: root.client.vq.available

    EmptyState {
        visible: !root.answered
        icon: root.client.vqOpen ? "hourglass-split" : "card-checklist"
        //: On the VQ tab before there is a result
        title: root.client.vqOpen ? qsTr("Waiting for %1").arg(root.client.name) : qsTr("No assessment yet")
        text: root.client.vqOpen
            //: On the VQ tab while the client has not submitted
            ? qsTr("They can take it in their own time and pause anywhere. You see the result when they submit.")
            //: On the VQ tab before an assessment was asked for
            : qsTr("Two times eighteen things to put in order, about twenty minutes. It is for thinking together.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
    }

    VqProfileView {
        visible: root.answered
        profile: root.client.vq
        //: Headings of a VQ profile for the coach
        clearTitle: qsTr("Assets")
        //: Headings of a VQ profile for the coach
        revisitTitle: qsTr("Liabilities")
        Layout.fillWidth: true
    }

    Card {
        visible: !root.client.vqOpen
        Layout.fillWidth: true

        TextRow {
            id: purpose

            text: root.client.vqAsking.value("purpose")
            //: Field for the purpose of an assessment
            label: qsTr("What it is for")
            //: Below the field for the purpose of an assessment; %1 is the name of the client
            helper: qsTr("%1 reads this before deciding to take it.").arg(root.client.name)
            optional: true
            maximumLength: 500
            onEdited: root.client.vqAsking.keep("purpose", text)
            onAccepted: root.ask()
        }

        Button {
            //: Button that asks the client to take the assessment
            text: root.answered ? qsTr("Ask again") : qsTr("Assign the VQ")
            kind: root.answered ? Button.Secondary : Button.Primary
            onClicked: root.ask()
        }
    }

    function ask() {
        if (root.client.assignVq(purpose.text))
            purpose.text = "";
    }
}
