// SPDX-License-Identifier: GPL-3.0-or-later
// A labelled choice of one out of many: FormField with a ComboBox in it.
//
// label, helper, error, optional; options: the words; currentIndex. Signal chosen(index) when the person chooses.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style

FormField {
    id: root

    property list<string> options
    property alias currentIndex: input.currentIndex

    signal chosen(int index)

    ComboBox {
        id: input

        model: root.options
        invalid: root.error !== ""
        Layout.fillWidth: true
        Accessible.name: root.label
        Accessible.description: root.error !== "" ? root.error : root.helper
        onActivated: index => root.chosen(index)
    }
}
