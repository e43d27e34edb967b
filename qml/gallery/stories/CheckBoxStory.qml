// SPDX-License-Identifier: GPL-3.0-or-later
// Story: things that are so or not.
import QtQuick
import QtQuick.Layouts
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "CheckBox"

    CheckBox {
        text: "Ask for the name before erasing"
        checked: true
        Layout.fillWidth: true
    }

    CheckBox {
        text: "Send a reminder on the morning of a session, and a second one an hour before it begins"
        Layout.fillWidth: true
    }

    CheckBox {
        text: "Some of them"
        checkState: Qt.PartiallyChecked
        Layout.fillWidth: true
    }

    CheckBox {
        text: "Not for you to change"
        enabled: false
        Layout.fillWidth: true
    }
}
