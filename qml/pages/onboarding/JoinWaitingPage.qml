// SPDX-License-Identifier: GPL-3.0-or-later
// The invitation is answered; the coach looks at the name before any key is given out.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

WizardPage {
    id: root

    required property JoinModel viewModel

    title: root.viewModel.delivered ?
        //: Title while a coach has not confirmed yet; %1 is the name of the coach
        qsTr("%1 has your answer").arg(root.viewModel.inviter) :
        //: Title while an answer could not be delivered
        qsTr("Your answer is saved here")
    text: root.viewModel.delivered ?
        //: While a coach has not confirmed yet
        qsTr("Your coach checks that it is you. This page goes on by itself; you may close the program meanwhile.") :
        //: While an answer could not be delivered
        qsTr("It could not be sent yet. It goes out as soon as the server is reached.")
    icon: "hourglass-split"
    busy: root.viewModel.busy
    problem: root.viewModel.problem
    //: Button that looks whether a coach has confirmed
    nextText: qsTr("Look again")

    //: Button that gives up an answered invitation
    otherText: qsTr("Use another invitation")

    Card {
        raised: true
        Layout.fillWidth: true

        Label {
            //: Over a number that two people compare
            text: qsTr("Safety number")
            variant: Label.Strong
        }

        SafetyNumber {
            groups: root.viewModel.safetyNumber
        }
    }

    Button {
        //: Button while a coach has not confirmed yet: to what can be done without
        text: qsTr("Go on meanwhile")
        icon.name: "arrow-right"
        onClicked: root.app.goOn()
    }

    Dialog {
        id: question

        //: Question before an answered invitation is given up
        title: qsTr("Give this invitation up?")
        //: Button of that question
        acceptText: qsTr("Give it up")
        destructive: true
        onAccepted: root.viewModel.giveUp()

        Label {
            Layout.fillWidth: true
            //: Below that question
            text: qsTr("Your coach has to send you a new one. Nothing you wrote is lost.")
        }
    }

    onOther: question.open()
    onNext: root.viewModel.lookAgain()
}
