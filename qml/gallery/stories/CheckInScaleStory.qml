// SPDX-License-Identifier: GPL-3.0-or-later
// Story: energy in a check-in.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Style
import Valuewright.Theme

Story {
    title: "Check-in scale"
    maximumWidth: 480 * Theme.textScale

    Label {
        text: "How much energy is there today?"
        variant: Label.Lead
        Layout.fillWidth: true
    }

    CheckInScale {
        id: scale

        value: 3
        onChosen: value => scale.value = value
    }

    Label {
        text: "And yesterday's choice?"
        variant: Label.Lead
        Layout.fillWidth: true
    }

    SegmentedChoice {
        id: outcome

        label: "Yesterday's choice"
        options: ["Done", "Partly", "Not", "Skip"]
        onChosen: index => outcome.currentIndex = index
    }

    CheckInScale {}
}
