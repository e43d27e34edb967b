// SPDX-License-Identifier: GPL-3.0-or-later
// Story: recovery words and where one is.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Write these words down"
    maximumWidth: 560 * Theme.textScale

    StepIndicator {
        steps: ["Your name", "Recovery words", "Check", "Ready"]
        current: 1
    }

    WordGrid {
        words: ["orchard", "velvet", "meadow", "canyon", "ripple", "lantern", "harvest", "copper", "willow", "anchor", "marble", "sunrise"]
    }

    Banner {
        text: "On paper, not in a photo. Whoever has these words can open everything you write here."
        Layout.fillWidth: true
    }
}
