// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a VQ profile as rings.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Value rings"

    Card {
        Layout.fillWidth: true

        ValueRings {
            // The gold vector: 12/4/10 and 18/18/16 over the chance means 40.56, 34.78, 32.33.
            world: [12 / 40.56, 4 / 34.78, 10 / 32.33]
            self: [18 / 40.56, 18 / 34.78, 16 / 32.33]
        }
    }
}
