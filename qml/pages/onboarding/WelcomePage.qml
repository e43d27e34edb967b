// SPDX-License-Identifier: GPL-3.0-or-later
// The first screen: what this is, and which side one is on.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style

WizardPage {
    id: root

    required property OnboardingModel viewModel

    //: First screen
    title: qsTr("Welcome to Valuewright")
    text: root.viewModel.invited ?
        //: First screen, after an invitation was opened
        qsTr("You were invited by a coach. Let us make your own profile first; then you see who invites you, and decide.") :
        //: First screen
        qsTr("Coaching by creativity, curiosity and courage. What you write is sealed on your own devices; no server can read it.")
    icon: "compass"
    nextText: ""

    Card {
        Layout.fillWidth: true

        ListRow {
            objectName: "beClient"
            //: Choice on the first screen: for clients
            title: qsTr("I was invited")
            //: Choice on the first screen: for clients
            detail: qsTr("Check in, see your goals, take the VQ, with your coach.")
            chevron: true
            leading: Icon {
                name: "person-check"
            }
            onClicked: root.viewModel.beClient()
        }

        ListRow {
            objectName: "beAlone"
            visible: !root.viewModel.invited
            //: Choice on the first screen: for people without a coach
            title: qsTr("Take the VQ on my own")
            //: Choice on the first screen: for people without a coach
            detail: qsTr("No coach, no server, no link. You can share the result with a coach later.")
            chevron: true
            leading: Icon {
                name: "card-checklist"
            }
            onClicked: root.viewModel.beAlone()
        }

        ListRow {
            objectName: "beCoach"
            visible: !root.viewModel.invited
            //: Choice on the first screen: for coaches
            title: qsTr("I coach")
            //: Choice on the first screen: for coaches
            detail: qsTr("Clients, sessions, goals and notes of your practice.")
            chevron: true
            leading: Icon {
                name: "people"
            }
            onClicked: root.viewModel.beCoach()
        }

        ListRow {
            objectName: "beFurther"
            visible: !root.viewModel.invited
            //: Choice on the first screen: for people who have a profile on another device
            title: qsTr("I already use Valuewright")
            //: Choice on the first screen: for people who have a profile on another device
            detail: qsTr("Add this device to my own, or recover with my twelve words.")
            chevron: true
            leading: Icon {
                name: "display"
            }
            onClicked: root.viewModel.beFurther()
        }
    }
}
