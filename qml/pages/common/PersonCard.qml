// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody one shares a space with, and the number that proves who it is.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property string name
    required property list<string> safetyNumber
    required property bool compared

    signal comparedNow()

    RowLayout {
        spacing: Theme.gapMedium
        Layout.fillWidth: true

        Avatar {
            name: root.name
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Label {
                text: root.name
                variant: Label.Strong
                Layout.fillWidth: true
            }

            WhoSeesThis {
                names: [root.name]
                Layout.fillWidth: true
            }
        }
    }

    SafetyNumber {
        groups: root.safetyNumber
    }

    Label {
        text: root.compared ?
            //: Below a safety number
            qsTr("You have compared this number.") :
            //: Below a safety number
            qsTr("Not yet compared. Read it to each other, in person or on the telephone; it must be the same on both screens.")
        muted: true
        Layout.fillWidth: true
    }

    Button {
        visible: !root.compared
        //: Button below a safety number
        text: qsTr("It is the same")
        icon.name: "shield-check"
        onClicked: root.comparedNow()
    }
}
