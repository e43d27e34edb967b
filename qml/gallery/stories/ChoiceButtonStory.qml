// SPDX-License-Identifier: GPL-3.0-or-later
// Story: one answer of several, alone.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Choice button"

    ChoiceButton {
        text: "Partly"
        checked: true
        Layout.fillWidth: true
    }

    ChoiceButton {
        text: "Not"
        icon.name: "dash-lg"
        Layout.fillWidth: true
    }
}
