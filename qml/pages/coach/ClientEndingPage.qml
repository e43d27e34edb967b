// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the work with a client: read-only for both, or erased for good.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

AppScrollPage {
    id: root

    required property ClientEndingModel viewModel
    readonly property ClientErasing erasing: root.viewModel.erasing
    readonly property bool erased: root.viewModel.erased
    readonly property bool asking: root.viewModel.problem === "" && !root.erased && root.erasing.begun === ""

    //: Title of the page on which a coach ends the work with a client
    title: qsTr("End or erase")
    subtitle: root.viewModel.name

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    EndingBanner {
        visible: ending.closed && !root.erased
        ending: root.viewModel.ending
    }

    Banner {
        visible: root.erasing.problem !== ""
        tone: Tone.Caution
        text: root.erasing.problem
        Layout.fillWidth: true
    }

    Card {
        visible: root.asking && !root.viewModel.ending.closed
        Layout.fillWidth: true

        SectionHeader {
            //: Heading over what ending the work with a client means
            text: qsTr("End this work")
        }

        Label {
            //: What ending the work with a client means
            text: qsTr("Goals, actions, check-ins and shared notes become read-only for both of you, and both of you keep them. Your private notes stay yours, to write as well. This can't be undone; to work together again, add the client anew.")
            Layout.fillWidth: true
        }

        Button {
            //: Button that asks before it ends the work with a client
            text: qsTr("End this work…")
            busy: root.erasing.running
            onClicked: endSure.open()
        }
    }

    Card {
        visible: root.asking
        Layout.fillWidth: true

        SectionHeader {
            //: Heading over what erasing a client means
            text: qsTr("Erase everything")
        }

        Label {
            //: What goes when a client is erased
            text: qsTr("Goes: what you share and your private notes, on this device, on your other devices and on the server.")
            Layout.fillWidth: true
        }

        Label {
            //: What stays when a client is erased
            text: qsTr("Stays: days, minutes and amounts, without a name, because the law asks for them; the other person's own copy, unless they erase it too; and backups and exports that you keep elsewhere.")
            Layout.fillWidth: true
        }

        Button {
            //: Button that asks before it erases a client
            text: qsTr("Erase this client…")
            kind: Button.Danger
            busy: root.erasing.running
            onClicked: {
                typed.text = "";
                eraseSure.open();
            }
        }
    }

    Card {
        visible: root.erasing.begun !== ""
        Layout.fillWidth: true

        Label {
            //: While a client is being erased; %1 is the name
            text: qsTr("%1 is being erased").arg(root.erasing.begun)
            variant: Label.Strong
            Layout.fillWidth: true
        }

        Label {
            //: While a client is being erased
            text: qsTr("This can't be stopped any more. It goes on by itself, also when you leave this page or start Valuewright again.")
            Layout.fillWidth: true
        }

        Button {
            //: Button that goes on with an erasure that was cut short
            text: qsTr("Go on now")
            busy: root.erasing.running
            onClicked: root.erasing.resume()
        }
    }

    ErasureReceipt {
        visible: root.erased
        erasing: root.erasing
        Layout.fillWidth: true
    }

    Dialog {
        id: endSure

        //: Question before the work with a client is ended; %1 is the name
        title: qsTr("End the work with %1?").arg(root.viewModel.name)
        //: Button that ends the work with a client
        acceptText: qsTr("End it")
        destructive: true
        onAccepted: root.viewModel.end()

        Label {
            //: Below the question whether to end the work with a client
            text: qsTr("From then on neither of you can change what you share. Both of you keep it, to read.")
            Layout.fillWidth: true
        }
    }

    Dialog {
        id: eraseSure

        //: Question before a client is erased; %1 is the name
        title: qsTr("Erase %1?").arg(root.viewModel.name)
        //: Button that erases a client
        acceptText: qsTr("Erase for good")
        destructive: true
        acceptEnabled: root.viewModel.isName(typed.text)
        onAccepted: root.viewModel.erase(typed.text)

        Label {
            //: Below the question whether to erase a client
            text: qsTr("You can still cancel now. Once it has begun it can't be stopped or undone.")
            Layout.fillWidth: true
        }

        TextRow {
            id: typed

            //: Field in which the name of the client is typed before an erasure
            label: qsTr("Type the name")
            helper: root.viewModel.name
        }
    }
}
