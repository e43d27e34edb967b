// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a hairline.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "Divider"

    Label {
        text: "Before"
        Layout.fillWidth: true
    }

    Divider {}

    Label {
        text: "After"
        Layout.fillWidth: true
    }
}
