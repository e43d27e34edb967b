// SPDX-License-Identifier: GPL-3.0-or-later
// The Central Question in full, with room for the choice and the action.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property CheckInForm form
    property string question: ""

    spacing: Theme.gap
    Layout.fillWidth: true

    Label {
        text: root.question
        variant: Label.Lead
        font.weight: Font.Medium
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }

    TextAreaRow {
        //: Field of a check-in: the answer to the first half of the Central Question
        label: qsTr("My choice")
        //: In the field for the choice of a check-in
        placeholder: qsTr("I choose to …")
        minimumLines: 2
        text: root.form.choice
        onEdited: root.form.choice = text
    }

    TextAreaRow {
        //: Field of a check-in: the answer to the second half of the Central Question
        label: qsTr("My action")
        //: In the field for the action of a check-in
        placeholder: qsTr("First I will …")
        minimumLines: 2
        text: root.form.action
        onEdited: root.form.action = text
    }
}
