// SPDX-License-Identifier: GPL-3.0-or-later
// Story: one part of a VQ over time, with a gap where nothing may be said.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Value trend"
    maximumWidth: 520 * Theme.textScale

    Card {
        Layout.fillWidth: true

        ValueTrend {
            title: "World"
            values: [0.9, 0.7, 1.1, 0.6, 0.5, 0.8, -1, -1, -1, 0.4, 0.3, 0.5, 0.3, 0.12, 0.31]
        }
    }
}
