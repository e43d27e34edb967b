// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a field to look for something.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Search"
    maximumWidth: 420

    SearchField {
        label: "Search clients"
        Layout.fillWidth: true
    }

    SearchField {
        text: "Tuesday"
        Layout.fillWidth: true
    }
}
