// SPDX-License-Identifier: GPL-3.0-or-later
// Story: how far something is.
import QtQuick
import QtQuick.Layouts
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "Progress"

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
