// SPDX-License-Identifier: GPL-3.0-or-later
// Story: one part of a VQ profile: close to the norm, and beyond chance.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Value ring"

    ValueRing {
        title: "World"
        values: [0, 0.1, 0.3]
    }

    ValueRing {
        title: "Self"
        values: [0.8, 1, 1.4]
        size: 180
    }
}
