// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment: ask for it, see how it stands, open what was handed in.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ClientTab {
    id: root

    readonly property VqAssignmentsModel asked: root.client.vqAssignments
    readonly property VqResultsModel results: root.client.vqResults
    readonly property bool waiting: root.asked.openCount > 0
    property int mostResults: 6

    EmptyState {
        visible: root.results.count === 0
        icon: root.waiting ? "hourglass-split" : "card-checklist"
        //: On the VQ tab before there is a result
        title: root.waiting ? qsTr("Waiting for %1").arg(root.client.name) : qsTr("No assessment yet")
        text: root.waiting
            //: On the VQ tab while the client has not submitted
            ? qsTr("They can take it in their own time and pause anywhere. You see the result when they submit.")
            //: On the VQ tab before an assessment was asked for
            : qsTr("Two times eighteen things to put in order, about twenty minutes. It is for thinking together.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
    }

    SectionHeader {
        visible: root.results.count > 0
        //: Heading over assessments that were handed in
        text: qsTr("Results")
    }

    Button {
        visible: root.results.count > 0
        //: Button that opens what a client handed in last
        text: qsTr("Open the newest result")
        icon.name: "gem"
        kind: Button.Primary
        onClicked: root.open(Routes.VqDebrief, root.results.newest)
    }

    ColumnLayout {
        visible: root.results.count > 0
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.results

            delegate: VqResultRow {
                required property int index

                visible: index < root.mostResults
                onClicked: root.open(Routes.VqDebrief, key)
            }
        }

        Button {
            visible: root.results.count > root.mostResults
            //: Button below a long list; %L1 is how many lines it has
            text: qsTr("Show all %L1").arg(root.results.count)
            kind: Button.Quiet
            onClicked: root.mostResults = root.results.count
        }
    }

    SectionHeader {
        visible: root.asked.count > 0
        //: Heading over assessments that a client was asked for
        text: qsTr("Asked for")
    }

    Repeater {
        model: root.asked

        delegate: VqAssignment {
            enabled: !root.client.ending.closed
            onChanged: key => root.open(Routes.VqAsk, root.client.key + "/" + key)
            onWithdrawn: key => root.asked.withdraw(key)
        }
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall

        Button {
            //: Button that asks the client to take the assessment
            text: root.results.count > 0 || root.waiting ? qsTr("Ask again") : qsTr("Assign the VQ")
            icon.name: "send"
            enabled: !root.client.ending.closed
            kind: root.results.count > 0 || root.waiting ? Button.Secondary : Button.Primary
            onClicked: root.open(Routes.VqAsk, root.client.key)
        }

        Button {
            //: Button that shows which instruments can be assigned
            text: qsTr("Instruments")
            icon.name: "layers"
            kind: Button.Quiet
            onClicked: root.open(Routes.VqInstruments, "")
        }
    }
}
