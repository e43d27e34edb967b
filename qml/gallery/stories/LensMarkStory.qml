// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the three Cs as headings.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "LensMark"

    LensMark {
        lens: Lens.Creativity
        Layout.fillWidth: true
    }

    LensMark {
        lens: Lens.Curiosity
        Layout.fillWidth: true
    }

    LensMark {
        lens: Lens.Courage
        Layout.fillWidth: true
    }
}
