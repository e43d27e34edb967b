// SPDX-License-Identifier: GPL-3.0-or-later
// Story: goals under each lens.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Goal"
    maximumWidth: 1000

    GridLayout {
        columns: Theme.compact ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapMedium
        Layout.fillWidth: true

        LensGoalCard {
            text: "See each week what went well on the ward before what did not"
            level: 1
            levelWord: "Most weeks, written down"
            actionsDone: 2
            actionCount: 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        LensGoalCard {
            lens: Lens.Curiosity
            text: "Learn how two other units hand over at night"
            level: -1
            levelWord: "Asked one of them"
            actionsDone: 1
            actionCount: 3
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        LensGoalCard {
            lens: Lens.Courage
            text: "Say no to the third committee"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
}
