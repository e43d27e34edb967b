// SPDX-License-Identifier: GPL-3.0-or-later
// A day that has its answer: what was said, and the way to change it.
//
// echo; readOnly: it can't be changed any more. Signal change().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property CheckInEcho echo
    property bool readOnly: false

    signal change()

    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.gapMedium
        Layout.fillWidth: true

        Icon {
            name: root.echo.skipped ? "skip-forward" : "check-circle-fill"
            color: Theme.colors.good
            size: Theme.iconSize + 4
        }

        Label {
            text: root.echo.skipped ?
                //: On a day without a check-in by choice
                qsTr("You skipped this day. That is an answer too.") :
                //: On a day with a check-in
                qsTr("You have checked in.")
            variant: Label.Lead
            font.weight: Font.Medium
            Layout.fillWidth: true
        }
    }

    CheckInAnswer {
        //: Over the choice of a check-in
        heading: qsTr("My choice")
        text: root.echo.choice
    }

    CheckInAnswer {
        //: Over the action of a check-in
        heading: qsTr("My action")
        text: root.echo.action
    }

    Button {
        visible: !root.readOnly
        text: root.echo.skipped ?
            //: Button on a day that was skipped: check in after all
            qsTr("Check in after all") :
            //: Button on a day with a check-in: answer anew
            qsTr("Change my answer")
        icon.name: "pencil"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        onClicked: root.change()
    }
}
