// SPDX-License-Identifier: GPL-3.0-or-later
// What coaching is not, and whom to call instead; needs no network.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style

AppScrollPage {
    id: root

    required property HelpModel viewModel

    //: Title of the page on the limits of coaching
    title: qsTr("Help")

    Banner {
        tone: Tone.Caution
        //: Title of the warning on the help page
        title: qsTr("This is not an emergency service")
        //: On the help page
        text: qsTr("Nobody watches what is written here, and no text is scanned. If you or somebody else is in danger, call now.")
        Layout.fillWidth: true
    }

    SectionHeader {
        //: Heading over telephone numbers
        text: qsTr("Who to call")
    }

    Card {
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel

            delegate: HelpNumbers {
                Layout.fillWidth: true
            }
        }
    }

    Label {
        //: Below the telephone numbers of the help page
        text: qsTr("These numbers came with this version of Valuewright and can change. For other places, the number of your emergency service is the one to know.")
        variant: Label.Caption
        muted: true
        Layout.fillWidth: true
    }

    SectionHeader {
        //: Heading on the help page
        text: qsTr("What coaching is, and is not")
    }

    Label {
        //: On the help page
        text: qsTr("Coaching helps people decide and act on what matters to them. It is not therapy, medical treatment or advice on the law. A coach who sees that another kind of help is needed says so, and you may ask at any time.")
        Layout.fillWidth: true
    }
}
