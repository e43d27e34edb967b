// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a session: the Central Question, agreed actions and the next date, in one go.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style

Card {
    id: root

    required property SessionModel session

    signal closed()

    Label {
        //: Heading of the form that closes a session
        text: qsTr("Closing")
        variant: Label.Title
        Layout.fillWidth: true
    }

    Label {
        text: root.session.centralQuestion
        variant: Label.Lead
        Layout.fillWidth: true
    }

    WhoSeesThis {
        names: root.session.sharedNote === null ? [] : root.session.sharedNote.readers
        Layout.fillWidth: true
    }

    TextAreaRow {
        id: answer

        text: root.session.closing.value("answer")
        //: Field for the answer to the Central Question
        label: qsTr("In their words")
        minimumLines: 3
        onEdited: root.session.closing.keep("answer", text)
    }

    TextAreaRow {
        id: agreed

        text: root.session.closing.value("agreed")
        //: Field for agreed actions
        label: qsTr("Agreed actions")
        //: Below the field for agreed actions
        helper: qsTr("One a line")
        optional: true
        minimumLines: 3
        onEdited: root.session.closing.keep("agreed", text)
    }

    TextRow {
        id: next

        text: root.session.closing.value("next")
        //: Field for the date of the next session
        label: qsTr("Next session")
        //: Below the field for the date of the next session
        helper: qsTr("Year-month-day and time, such as 2027-01-14 16:30")
        optional: true
        maximumLength: 16
        onEdited: root.session.closing.keep("next", text)
    }

    Banner {
        visible: root.session.problem !== ""
        tone: Tone.Caution
        text: root.session.problem
        Layout.fillWidth: true
    }

    Button {
        //: Button that closes the session for good
        text: qsTr("Close and share")
        kind: Button.Primary
        icon.name: "check-lg"
        Layout.alignment: Qt.AlignRight
        onClicked: root.close()
    }

    function close() {
        if (root.session.close(answer.text, agreed.text.split("\n"), next.text.trim().replace(" ", "T")))
            root.closed();
    }
}
