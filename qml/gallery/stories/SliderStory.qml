// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a value on a line, said in words.
import QtQuick
import QtQuick.Layouts
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "Slider"
    maximumWidth: 480

    Label {
        text: "Size of text: 140 %"
        Layout.fillWidth: true
    }

    Slider {
        Accessible.name: "Size of text"
        value: 0.4
        Layout.fillWidth: true
    }
}
