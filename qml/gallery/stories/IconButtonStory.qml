// SPDX-License-Identifier: GPL-3.0-or-later
// Story: buttons that are only an icon; their words come as a tooltip.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Icon button"

    Row {
        IconButton {
            text: "Search"
            icon.name: "search"
            shortcut: "Ctrl+K"
        }

        IconButton {
            id: focused

            text: "Edit"
            icon.name: "pencil"
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }

        IconButton {
            text: "Delete"
            icon.name: "trash"
            enabled: false
        }
    }
}
