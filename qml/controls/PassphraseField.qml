// SPDX-License-Identifier: GPL-3.0-or-later
// A labelled passphrase that can be looked at while typing; never offered to the keyboard's memory.
//
// label, helper, error; text; revealed. Signals edited(), accepted().
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

FormField {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property bool revealed: false

    signal edited()
    signal accepted()

    //: Label of the field for a passphrase
    label: qsTr("Passphrase")

    TextField {
        id: input

        invalid: root.error !== ""
        echoMode: root.revealed ? TextInput.Normal : TextInput.Password
        passwordCharacter: "•"
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        rightPadding: LayoutMirroring.enabled ? Theme.gapMedium : reveal.width + Theme.gapTiny
        leftPadding: LayoutMirroring.enabled ? reveal.width + Theme.gapTiny : Theme.gapMedium
        Layout.fillWidth: true
        Accessible.name: root.label
        // Qt hides the name of a field together with its text, so the description says it too.
        Accessible.description: root.label + ". " + (root.error !== "" ? root.error : root.helper)
        onTextEdited: root.edited()
        onAccepted: root.accepted()

        IconButton {
            id: reveal

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height
            //: Buttons in a passphrase field: show or hide what is typed
            text: root.revealed ? qsTr("Hide the passphrase") : qsTr("Show the passphrase")
            icon.name: root.revealed ? "eye-slash" : "eye"
            onClicked: root.revealed = !root.revealed
        }
    }

    function focusField() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }
}
