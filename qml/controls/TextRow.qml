// SPDX-License-Identifier: GPL-3.0-or-later
// A labelled line of text: FormField with a TextField in it.
//
// label, helper, error, optional; text; placeholder; maximumLength; readOnly; hints: Qt.ImhXxx.
// Signals edited() at every key, accepted() on Enter. focusField() puts the cursor into it.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style

FormField {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    property alias hints: input.inputMethodHints
    property alias acceptableInput: input.acceptableInput
    property alias validator: input.validator

    signal edited()
    signal accepted()

    TextField {
        id: input

        invalid: root.error !== ""
        Layout.fillWidth: true
        Accessible.name: root.label
        Accessible.description: root.error !== "" ? root.error : root.helper
        onTextEdited: root.edited()
        onAccepted: root.accepted()
    }

    function focusField() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }
}
