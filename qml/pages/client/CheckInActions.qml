// SPDX-License-Identifier: GPL-3.0-or-later
// What a thumb reaches at the lower edge of a check-in: send it, or skip the day.
//
// form; replacing: an answer is being changed; today. Signals send(), skip(), keep().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    required property CheckInForm form
    property bool replacing: false
    property bool today: true

    signal send()
    signal skip()
    signal keep()

    implicitHeight: visible ? row.implicitHeight + 2 * Theme.gapSmall : 0

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.colors.line
    }

    GridLayout {
        id: row

        x: (root.width - width) / 2
        y: Theme.gapSmall
        width: Math.min(root.width - 2 * Theme.pageMargin, 560 * Theme.textScale)
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapTiny

        Button {
            visible: !root.replacing
            text: root.today ?
                //: Button of a check-in: not today; it is an answer like any other
                qsTr("Skip today") :
                //: Button of a check-in for an earlier day: nothing for that day
                qsTr("Skip this day")
            kind: Button.Quiet
            onClicked: root.skip()
        }

        Button {
            visible: root.replacing
            //: Button of a check-in that is being changed: leaves it as it was
            text: qsTr("Keep as it was")
            kind: Button.Quiet
            onClicked: root.keep()
        }

        Button {
            objectName: "sendCheckIn"
            //: Button that hands a check-in in
            text: root.replacing ? qsTr("Save the change") : qsTr("Check in")
            icon.name: "send"
            kind: Button.Primary
            enabled: !root.form.empty
            Layout.fillWidth: true
            onClicked: root.send()
        }
    }

    Shortcut {
        sequence: "Ctrl+Return"
        enabled: root.visible && !root.form.empty
        onActivated: root.send()
    }
}
