// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the parts of a page.
import QtQuick
import QtQuick.Layouts
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "Tabs"

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
}
