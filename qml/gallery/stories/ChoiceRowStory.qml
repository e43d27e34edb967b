// SPDX-License-Identifier: GPL-3.0-or-later
// Story: one answer out of many.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "ChoiceRow"
    maximumWidth: 480

    ChoiceRow {
        label: "Language"
        options: ["Deutsch", "English", "Français"]
        currentIndex: 1
        helper: "Everything you wrote stays as it is."
    }

    ChoiceRow {
        label: "Reminder"
        options: ["None", "In the morning", "In the evening"]
        currentIndex: -1
        error: "Choose one, or None."
    }
}
