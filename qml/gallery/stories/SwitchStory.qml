// SPDX-License-Identifier: GPL-3.0-or-later
// Story: things that are on or off at once.
import QtQuick
import QtQuick.Layouts
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "Switch"

    Switch {
        text: "Follow the system"
        checked: true
        Layout.fillWidth: true
    }

    Switch {
        text: "Less motion"
        Layout.fillWidth: true
    }

    Switch {
        text: "Not for you to change"
        checked: true
        enabled: false
        Layout.fillWidth: true
    }
}
