// SPDX-License-Identifier: GPL-3.0-or-later
// Story: everything that is switched, chosen or filled.
import QtQuick
import QtQuick.Layouts
import Valuewright.Gallery
import Valuewright.Style
import Valuewright.Theme

Story {
    title: "Inputs"

    TabBar {
        Layout.fillWidth: true

        TabButton {
            text: "Goals"
        }

        TabButton {
            text: "VQ"
        }

        TabButton {
            text: "Practice"
        }

        TabButton {
            text: "Access"
        }
    }

    GridLayout {
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.gapHuge
        Layout.fillWidth: true

        CheckBox {
            text: "Ask for the name before erasing"
            checked: true
            Layout.fillWidth: true
        }

        RadioButton {
            text: "Show me now"
            checked: true
            Layout.fillWidth: true
        }

        CheckBox {
            text: "Remind me on the morning of a session"
            Layout.fillWidth: true
        }

        RadioButton {
            text: "First together with my coach"
            Layout.fillWidth: true
        }

        Switch {
            text: "Follow the system"
            checked: true
            Layout.fillWidth: true
        }

        Switch {
            text: "Less motion"
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

    Slider {
        Accessible.name: "Text scale"
        value: 0.4
        Layout.fillWidth: true
    }

    ProgressBar {
        Accessible.name: "Folding notes"
        value: 0.62
        Layout.fillWidth: true
    }

    ProgressBar {
        Accessible.name: "Receiving"
        indeterminate: true
        Layout.fillWidth: true
    }

    BusyIndicator {}
}
