// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the five levels of a goal.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Attainment scale"
    maximumWidth: 520 * Theme.textScale

    AttainmentScale {
        id: scale

        words: ["No hour at all", "Once a month, often moved", "Twice a month, mostly kept", "Every Tuesday, with one exception", "Every Tuesday, and the residents lead it"]
        startLevel: -1
        level: 0
        onChosen: level => scale.level = level
    }
}
