// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a list and what is open from it.
import QtQuick
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ListDetail {
    list: Page {
        anchors.fill: parent
        title: "Sessions"

        header: PageHeader {
            title: "Sessions"
            margin: Theme.gap
        }

        ListRow {
            x: Theme.gapSmall
            width: parent.width - 2 * x
            title: "Thursday, 14:00"
            detail: "Maya Lindqvist"
            selected: Theme.expanded
        }
    }

    detail: Page {
        anchors.fill: parent
        title: "Thursday, 14:00"

        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 400)
            icon: "calendar-event"
            title: "Nothing prepared yet"
            text: "Prepare from what is open: two actions and one goal."
            actionText: "Prepare"
        }
    }
}
