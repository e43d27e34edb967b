// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a page whose column scrolls.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls

ScrollPage {
    title: "Settings"
    subtitle: "For this device"

    SectionHeader {
        text: "Appearance"
    }

    Card {
        Layout.fillWidth: true

        SegmentedChoice {
            label: "Appearance"
            options: ["System", "Light", "Dark"]
            currentIndex: 0
        }
    }

    SectionHeader {
        text: "Devices"
    }

    Card {
        padding: 4
        spacing: 0
        Layout.fillWidth: true

        ListRow {
            title: "This laptop"
            detail: "Added today"
        }

        Divider {}

        ListRow {
            title: "Phone"
            detail: "Added in March"
            chevron: true
        }
    }
}
