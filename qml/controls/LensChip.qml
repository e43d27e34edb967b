// SPDX-License-Identifier: GPL-3.0-or-later
// One of the three Cs with its icon and word; a choice when `checkable`, otherwise only a mark.
//
// lens: Lens.Creativity | Curiosity | Courage; checkable, checked. Signals toggled(), clicked().
import QtQuick

Chip {
    id: root

    property int lens: Lens.Creativity

    checkable: false
    text: style.name
    icon.name: style.icon
    accent: style.color
    ground: style.container

    Lens {
        id: style

        kind: root.lens
    }
}
