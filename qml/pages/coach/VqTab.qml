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

    EmptyState {
        visible: !root.client.vq.available
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

    RowLayout {
        visible: !root.client.vqOpen
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        TextField {
            id: purpose

            //: In the field for the purpose of an assessment
            placeholderText: qsTr("What it is for (the client reads this)")
            //: Name of the field for the purpose of an assessment
            Accessible.name: qsTr("Purpose")
            maximumLength: 500
            Layout.fillWidth: true
        }

        Button {
            //: Button that asks the client to take the assessment
            text: root.client.vq.available ? qsTr("Ask again") : qsTr("Assign the VQ")
            kind: root.client.vq.available ? Button.Secondary : Button.Primary
            onClicked: root.client.assignVq(purpose.text)
        }
    }

    VqProfileView {
        visible: root.client.vq.available
        profile: root.client.vq
        //: Headings of a VQ profile for the coach
        clearTitle: qsTr("Assets")
        //: Headings of a VQ profile for the coach
        revisitTitle: qsTr("Liabilities")
        Layout.fillWidth: true
    }
}
