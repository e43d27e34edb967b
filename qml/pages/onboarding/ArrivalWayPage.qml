// SPDX-License-Identifier: GPL-3.0-or-later
// How this device becomes one of one's own: with another one at hand, or with the words on paper.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style

WizardPage {
    id: root

    required property ArrivalModel viewModel

    //: Title of the page that leads to one's own data on a further device
    title: qsTr("Welcome back")
    //: On the page that leads to one's own data on a further device
    text: qsTr("Everything you have comes to this device, sealed on its way.")
    icon: "display"
    nextText: ""
    showBack: true

    Card {
        Layout.fillWidth: true

        ListRow {
            objectName: "byLink"
            //: Choice on a further device
            title: qsTr("I have my other device here")
            //: Choice on a further device
            detail: qsTr("It shows a link, under Settings, Your devices.")
            chevron: true
            leading: Icon {
                name: "link-45deg"
            }
            onClicked: root.viewModel.chooseLink()
        }

        ListRow {
            objectName: "byWords"
            //: Choice on a further device
            title: qsTr("I have only my twelve words")
            //: Choice on a further device
            detail: qsTr("The recovery words on paper, and the address of the server.")
            chevron: true
            leading: Icon {
                name: "key"
            }
            onClicked: root.viewModel.chooseWords()
        }
    }
}
