// SPDX-License-Identifier: GPL-3.0-or-later
// A new client and the first agreement with them.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

AppScrollPage {
    id: root

    required property ClientEditor viewModel

    //: Title of the page that adds a client
    title: qsTr("New client")

    WhoSeesThis {
        Layout.fillWidth: true
    }

    Card {
        Layout.fillWidth: true

        TextRow {
            id: name

            text: root.viewModel.draft.value("name")
            //: Field for a client's name
            label: qsTr("Name")
            //: Below the field for a client's name
            helper: qsTr("As you call them. They choose themselves how they are shown to you.")
            error: root.viewModel.problem
            maximumLength: 200
            onEdited: root.viewModel.draft.keep("name", text)
            onAccepted: root.save()
        }

        TextRow {
            id: contact

            text: root.viewModel.draft.value("contact")
            //: Field for a client's contact
            label: qsTr("Contact")
            //: Below the field for a client's contact
            helper: qsTr("Mail, telephone, anything that helps you reach them")
            optional: true
            maximumLength: 500
            onEdited: root.viewModel.draft.keep("contact", text)
            onAccepted: root.save()
        }
    }

    SectionHeader {
        //: Heading over the first agreement of a new client
        text: qsTr("Agreement")
    }

    Card {
        Layout.fillWidth: true

        TextRow {
            id: agreement

            //: Field for the title of an agreement
            label: qsTr("What you agreed on")
            //: Suggested title of an agreement
            text: root.viewModel.draft.value("agreement", qsTr("Coaching"))
            maximumLength: 200
            onEdited: root.viewModel.draft.keep("agreement", text)
            onAccepted: root.save()
        }

        TextRow {
            id: sessions

            text: root.viewModel.draft.value("sessions")
            //: Field for a number of sessions
            label: qsTr("Sessions in the package")
            //: Below the field for the number of sessions
            helper: qsTr("Leave it empty when the number is open")
            optional: true
            hints: Qt.ImhDigitsOnly
            validator: IntValidator {
                bottom: 0
                top: 1000
            }
            onEdited: root.viewModel.draft.keep("sessions", text)
            onAccepted: root.save()
        }
    }

    Button {
        //: Button that adds the client
        text: qsTr("Add client")
        kind: Button.Primary
        icon.name: "check-lg"
        enabled: name.text.trim() !== ""
        Layout.alignment: Qt.AlignRight
        onClicked: root.save()
    }

    Component.onCompleted: name.focusField()

    function save() {
        const key = root.viewModel.add(name.text, contact.text, agreement.text, parseInt(sessions.text || "0"));
        if (key !== "")
            root.instead(Routes.Client, key);
    }
}
