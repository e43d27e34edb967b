// SPDX-License-Identifier: GPL-3.0-or-later
// This device was removed: what happened, what is safe, what to do.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style

AppScrollPage {
    id: root

    //: Title of the page for a device that was removed
    title: qsTr("This device was removed")

    SectionHeader {
        //: Heading on the page for a device that was removed
        text: qsTr("What happened")
    }

    Label {
        //: On the page for a device that was removed
        text: qsTr("Another of your devices, or somebody with your recovery words, took this one off your list. From then on nothing is sent or fetched here, and nothing written here counts any more.")
        Layout.fillWidth: true
    }

    SectionHeader {
        //: Heading on the page for a device that was removed
        text: qsTr("What is safe")
    }

    Label {
        //: On the page for a device that was removed
        text: qsTr("What this device had sent is with your other devices. What is saved here stays here and can be read; what was never sent is only here, so copy it from the screen if you need it.")
        Layout.fillWidth: true
    }

    SectionHeader {
        //: Heading on the page for a device that was removed
        text: qsTr("What to do")
    }

    Label {
        //: On the page for a device that was removed
        text: qsTr("If it was you: nothing. To use this device again, close the program, move the folder of this profile away, start again and choose: I already use Valuewright.")
        Layout.fillWidth: true
    }

    Label {
        //: On the page for a device that was removed
        text: qsTr("If it was not you: open Valuewright on your other device now, look at Your devices, and remove what you do not know. Without another device, use your twelve recovery words on a new one; that removes all others.")
        Layout.fillWidth: true
    }
}
