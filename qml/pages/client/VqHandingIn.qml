// SPDX-License-Identifier: GPL-3.0-or-later
// Both parts are done: a word of one's own, who receives it, and handing it in or keeping it.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

VqColumn {
    id: root

    required property VqHandInModel handIn

    Label {
        //: When both parts of an assessment are done
        text: qsTr("Both parts are in order")
        variant: Label.Heading
        Layout.fillWidth: true
    }

    Label {
        text: root.handIn.showNow ?
            //: Before an assessment is handed in
            qsTr("You chose to see the result as soon as you finish.") :
            //: Before an assessment is handed in
            qsTr("You chose to see the result first together with a coach.")
        Layout.fillWidth: true
    }

    TextAreaRow {
        //: Field before an assessment is handed in
        label: qsTr("Anything to add")
        //: Help for a field before an assessment is handed in
        helper: qsTr("How you were when you took it, what was hard, what you wonder.")
        optional: true
        text: root.handIn.comment
        onEdited: root.handIn.comment = text
    }

    WhoSeesThis {
        names: root.handIn.readers
        Layout.fillWidth: true
    }

    Label {
        text: root.handIn.forMyself ?
            //: Before an assessment is kept
            qsTr("Once kept it stays as it is, until you delete it. You can take another one at any time.") :
            //: Before an assessment is handed in
            qsTr("Once handed in it stays as it is. You can take another one at any time.")
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Button {
        text: root.handIn.forMyself ?
            //: Button that keeps a finished assessment; nobody else receives it
            qsTr("Keep it for myself") :
            //: Button that hands an assessment in
            qsTr("Hand it in")
        icon.name: root.handIn.forMyself ? "lock" : "send"
        kind: Button.Primary
        Layout.fillWidth: true
        onClicked: root.handIn.send()
    }
}
