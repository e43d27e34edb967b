// SPDX-License-Identifier: GPL-3.0-or-later
// The way into an assessment: asked for, begun, or simply there to be taken.
//
// coach, asked, purpose, due; begun, where. Signals taken(), givenUp().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    property string coach: ""
    property bool asked: false
    property bool begun: false
    property string purpose: ""
    property string due: ""
    property string where: ""

    signal taken()
    signal givenUp()

    Layout.fillWidth: true

    Label {
        text: root.headline()
        variant: Label.Title
        Layout.fillWidth: true
    }

    Label {
        visible: root.purpose !== ""
        //: What the coach wrote about the purpose of an assessment; %1 are the coach's words
        text: qsTr("“%1”").arg(root.purpose)
        Layout.fillWidth: true
    }

    Label {
        visible: root.begun
        text: root.where
        Layout.fillWidth: true
    }

    Label {
        visible: !root.begun
        //: What taking an assessment means
        text: qsTr("Eighteen things in the world and eighteen sentences about yourself, to be put in order. It takes about twenty minutes; you can pause anywhere.")
        muted: true
        Layout.fillWidth: true
    }

    Label {
        visible: root.due !== ""
        //: By which day an assessment is wanted; %1 is a day
        text: qsTr("Best before %1").arg(root.due)
        muted: true
        Layout.fillWidth: true
    }

    Button {
        text: root.begun ?
            //: Button that goes on with an assessment
            qsTr("Go on") :
            //: Button that shows what an assessment is about, before it begins
            qsTr("Look at it")
        icon.name: "arrow-right"
        kind: Button.Primary
        Layout.fillWidth: Theme.compact
        onClicked: root.taken()
    }

    Button {
        visible: root.begun
        //: Button that throws away an assessment that was begun
        text: qsTr("Throw it away")
        icon.name: "trash"
        kind: Button.Quiet
        Layout.fillWidth: Theme.compact
        onClicked: question.open()
    }

    Dialog {
        id: question

        //: Question before an assessment that was begun is thrown away
        title: qsTr("Throw away what you have begun?")
        //: Button of that question
        acceptText: qsTr("Throw it away")
        destructive: true
        onAccepted: root.givenUp()

        Label {
            //: Below that question
            text: qsTr("The answers so far are deleted on all your devices. Nobody has seen them. You can begin again at any time.")
            Layout.fillWidth: true
        }
    }

    function headline(): string {
        if (root.begun)
            //: Over an assessment that was begun
            return qsTr("You have begun");
        if (root.asked)
            //: Over an assessment that is asked for; %1 is the name of the coach
            return qsTr("%1 asks you to take it").arg(root.coach);
        //: Over an assessment nobody asked for
        return qsTr("See how you see value");
    }
}
