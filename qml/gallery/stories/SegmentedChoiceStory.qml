// SPDX-License-Identifier: GPL-3.0-or-later
// Story: two to four answers side by side.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Segmented choice"

    SegmentedChoice {
        label: "Appearance"
        options: ["Like the system", "Light", "Dark"]
        icons: ["circle-half", "sun", "moon"]
        stacked: Theme.compact
        currentIndex: 1
    }

    SegmentedChoice {
        label: "Yesterday's choice"
        options: ["Done", "Partly", "Not", "Skip"]
    }
}
