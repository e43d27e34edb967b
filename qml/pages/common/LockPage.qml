// SPDX-License-Identifier: GPL-3.0-or-later
// When the profile closes by itself, closing it now, and what opens it again.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style

AppScrollPage {
    id: root

    required property LockModel viewModel
    readonly property list<int> minutes: [1, 5, 15, 60, 0]

    //: Title of the page about locking
    title: qsTr("Lock")

    SectionHeader {
        //: Heading over how soon the program locks itself
        text: qsTr("Locks itself after")
    }

    SegmentedChoice {
        //: Said by screen readers of the choice how soon the program locks itself
        label: qsTr("Locks itself after")
        options: [
            //: Choice of how soon the program locks itself
            qsTr("1 minute"),
            //: Choice of how soon the program locks itself
            qsTr("5 minutes"),
            //: Choice of how soon the program locks itself
            qsTr("15 minutes"),
            //: Choice of how soon the program locks itself
            qsTr("1 hour"),
            //: Choice of how soon the program locks itself
            qsTr("Never")
        ]
        currentIndex: root.rowOf(root.viewModel.minutes)
        onChosen: index => root.viewModel.setMinutes(root.minutes[index])
    }

    Label {
        text: root.viewModel.minutes === 0 ?
            //: On the page about locking
            qsTr("Whoever comes to this device while the program is open can read everything in it.") :
            //: On the page about locking
            qsTr("When nobody has touched keyboard, mouse or screen for that long. What you were typing is kept as a draft, and everything read leaves memory.")
        muted: true
        Layout.fillWidth: true
    }

    Button {
        //: Button that closes the profile at once
        text: qsTr("Lock now")
        icon.name: "lock"
        onClicked: root.app.lock()
    }

    LockChange {
        viewModel: root.viewModel
    }

    function rowOf(minutes: int): int {
        for (let row = 0; row < root.minutes.length; ++row)
            if (root.minutes[row] === minutes)
                return row;
        return -1;
    }
}
