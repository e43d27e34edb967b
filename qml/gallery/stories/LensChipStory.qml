// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the three Cs, as marks and as choices.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Lens"

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        LensChip {}

        LensChip {
            lens: Lens.Curiosity
        }

        LensChip {
            lens: Lens.Courage
        }
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        LensChip {
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
}
