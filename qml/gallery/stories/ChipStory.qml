// SPDX-License-Identifier: GPL-3.0-or-later
// Story: chips as filters and as lenses.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Chip and lens"

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Chip {
            text: "Workload"
            checked: true
        }

        Chip {
            text: "Control"
        }

        Chip {
            text: "Community"
            icon.name: "people"
        }

        Chip {
            text: "Not now"
            enabled: false
        }
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        LensChip {
            lens: Lens.Creativity
            checkable: true
            checked: true
        }

        LensChip {
            lens: Lens.Curiosity
            checkable: true
            checked: true
        }

        LensChip {
            lens: Lens.Courage
            checkable: true
            checked: true
        }
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        LensChip {
            lens: Lens.Creativity
            checkable: true
        }

        LensChip {
            lens: Lens.Curiosity
            checkable: true
        }

        LensChip {
            lens: Lens.Courage
            checkable: true
        }
    }
}
