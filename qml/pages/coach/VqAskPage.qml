// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a client for an assessment, or changes what was asked.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property VqAskModel viewModel
    property int instrument: root.viewModel.fresh ? parseInt(root.viewModel.draft.value("instrument", "0")) : root.viewModel.instrument

    //: Title of the page that asks for an assessment
    title: root.viewModel.fresh ? qsTr("Ask for an assessment") : qsTr("Change what was asked")
    subtitle: root.viewModel.clientName

    WhoSeesThis {
        visible: !root.viewModel.gone
        names: root.viewModel.readers
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    Card {
        visible: !root.viewModel.gone
        Layout.fillWidth: true

        ChoiceRow {
            visible: root.viewModel.instruments.length > 1
            //: Field for the instrument of an assessment
            label: qsTr("Instrument")
            options: root.viewModel.instruments
            currentIndex: root.instrument
            onChosen: index => {
                root.instrument = index;
                root.viewModel.draft.keep("instrument", String(index));
            }
        }

        TextRow {
            id: purpose

            text: root.viewModel.draft.value("purpose", root.viewModel.purpose)
            //: Field for the purpose of an assessment
            label: qsTr("What it is for")
            //: Below the field for the purpose of an assessment; %1 is the name of the client
            helper: qsTr("%1 reads this before deciding to take it.").arg(root.viewModel.clientName)
            optional: true
            maximumLength: 500
            onEdited: root.viewModel.draft.keep("purpose", text)
            onAccepted: root.send()
        }

        VqDayField {
            id: due

            text: root.viewModel.draft.value("due", root.viewModel.due)
            //: Field for the day until which an assessment is wanted
            label: qsTr("Due")
            soon: root.viewModel.daysFromNow(7)
            later: root.viewModel.daysFromNow(14)
            onEdited: root.viewModel.draft.keep("due", text)
        }

        VqDayField {
            id: reminder

            text: root.viewModel.draft.value("reminder", root.viewModel.reminder)
            //: Field for the day on which the client is reminded
            label: qsTr("Reminder")
            soon: root.viewModel.daysFromNow(5)
            later: root.viewModel.daysFromNow(12)
            onEdited: root.viewModel.draft.keep("reminder", text)
        }
    }

    Label {
        visible: !root.viewModel.gone
        //: Below the form that asks for an assessment
        text: qsTr("You will see that it was asked for, is due, and is handed in. Whether they have begun stays with them.")
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Button {
        visible: !root.viewModel.gone
        //: Button that asks for an assessment
        text: root.viewModel.fresh ? qsTr("Ask for it") : qsTr("Save")
        icon.name: root.viewModel.fresh ? "send" : "check-lg"
        kind: Button.Primary
        Layout.alignment: Qt.AlignRight
        onClicked: root.send()
    }

    Component.onCompleted: if (!root.viewModel.gone) purpose.focusField()

    function send() {
        if (root.viewModel.send(root.instrument, purpose.text, due.text, reminder.text))
            root.back();
    }
}
