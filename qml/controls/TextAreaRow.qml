// SPDX-License-Identifier: GPL-3.0-or-later
// A labelled text of several lines: FormField with a TextArea in it.
//
// label, helper, error, optional; text; placeholder; minimumLines: height when empty. Signal edited() at every key
// of the person (not when the program sets the text). focusField() puts the cursor into it.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

FormField {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property int minimumLines: 3

    signal edited()

    TextArea {
        id: input

        invalid: root.error !== ""
        Layout.fillWidth: true
        Layout.minimumHeight: Math.max(Theme.controlHeight, Math.ceil(root.minimumLines * Theme.bodySize * 1.3) + topPadding + bottomPadding)
        Layout.preferredHeight: Math.max(Layout.minimumHeight, contentHeight + topPadding + bottomPadding)
        Accessible.name: root.label
        Accessible.description: root.error !== "" ? root.error : root.helper
        onTextChanged: if (input.activeFocus) root.edited()
    }

    function focusField() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }
}
