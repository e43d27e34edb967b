// SPDX-License-Identifier: GPL-3.0-or-later
// Last step of a debrief: one view to test, a goal that grows out of it, and the Central Question.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ColumnLayout {
    id: root

    required property VqGuideModel guide
    readonly property VqDebriefModel result: root.guide.result

    signal goalWanted()
    signal sessionWanted()

    spacing: Theme.gap

    Label {
        //: What to do in a step of a debrief
        text: qsTr("About fifteen minutes. Let them choose one view to test: not to correct it, but to look at it for some weeks.")
        variant: Label.Lead
        Layout.fillWidth: true
    }

    VqFindings {
        title: root.result.world.name
        icon: "search"
        findings: root.result.world.liabilities
        notes: root.result.notes
        clientName: root.result.clientName
        choosable: true
        chosen: root.guide.view
        onPicked: item => root.guide.chooseView(item)
    }

    VqFindings {
        title: root.result.self.name
        icon: "search"
        findings: root.result.self.liabilities
        notes: root.result.notes
        clientName: root.result.clientName
        choosable: true
        chosen: root.guide.view
        onPicked: item => root.guide.chooseView(item)
    }

    Card {
        Layout.fillWidth: true

        Label {
            //: Heading over the goal that ends a debrief
            text: qsTr("A goal out of it")
            variant: Label.Title
            Layout.fillWidth: true
        }

        Label {
            text: root.guide.viewText === "" ?
                //: Where a goal will begin
                qsTr("Choose a view above first.") :
                //: Where a goal begins; %1 is an item of the assessment
                qsTr("From the view “%1”.").arg(root.guide.viewText)
            muted: true
            Layout.fillWidth: true
        }

        VqItems {
            visible: root.guide.goals.length > 0
            //: Heading over goals that grew out of a result
            title: qsTr("Goals from this result")
            icon: "bullseye"
            items: root.guide.goals
        }

        Button {
            enabled: root.guide.goalKey !== ""
            //: Button that writes a goal out of a view
            text: qsTr("Write a goal from it")
            icon.name: "bullseye"
            onClicked: root.goalWanted()
        }
    }

    Card {
        Layout.fillWidth: true

        Label {
            //: Heading over the question that ends a debrief
            text: qsTr("The Central Question")
            variant: Label.Title
            Layout.fillWidth: true
        }

        Label {
            text: root.guide.centralQuestion
            variant: Label.Lead
            Layout.fillWidth: true
        }

        Button {
            //: Button that opens the session in which a debrief is held
            text: qsTr("Answer it in the session")
            icon.name: "chat-left-text"
            onClicked: root.sessionWanted()
        }
    }

    Banner {
        visible: root.result.held
        tone: Tone.Good
        text: root.result.seen
        Layout.fillWidth: true
    }

    Button {
        visible: !root.result.held
        //: Button after a debrief
        text: qsTr("The debrief was held")
        icon.name: "check-lg"
        kind: Button.Primary
        Layout.alignment: Qt.AlignRight
        onClicked: root.end()
    }

    Label {
        visible: !root.result.held
        //: Below the button that ends a debrief; %1 is the name of the client
        text: qsTr("%1 can look at the result from then on.").arg(root.result.clientName)
        font.pixelSize: Theme.labelSize
        muted: true
        horizontalAlignment: Text.AlignRight
        Layout.fillWidth: true
    }

    function end() {
        root.guide.finishStep();
        root.guide.markHeld();
    }
}
