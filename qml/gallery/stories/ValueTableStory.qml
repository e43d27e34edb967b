// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a VQ profile as a table.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Value table"
    maximumWidth: 520 * Theme.textScale

    Card {
        Layout.fillWidth: true

        ValueRings {
            world: [12 / 40.56, 4 / 34.78, 10 / 32.33]
            self: [18 / 40.56, 18 / 34.78, 1.2]
            tableShown: true
        }
    }
}
