// SPDX-License-Identifier: GPL-3.0-or-later
// Story: one of a few, each with its words.
import QtQuick
import QtQuick.Layouts
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "Radio button"

    RadioButton {
        text: "Show me now"
        checked: true
        Layout.fillWidth: true
    }

    RadioButton {
        text: "First together with my coach"
        Layout.fillWidth: true
    }

    RadioButton {
        text: "Not open to you yet"
        enabled: false
        Layout.fillWidth: true
    }
}
