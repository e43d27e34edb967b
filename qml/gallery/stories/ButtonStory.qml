// SPDX-License-Identifier: GPL-3.0-or-later
// Story: every kind of button, at rest, busy and disabled.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Style
import Valuewright.Theme

Story {
    title: "Button"

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            text: "Prepare the session"
            kind: Button.Primary
            icon.name: "play-fill"
        }

        Button {
            text: "Add a goal"
            icon.name: "plus-lg"
        }

        Button {
            text: "Not now"
            kind: Button.Quiet
        }

        Button {
            text: "Erase everything"
            kind: Button.Danger
            icon.name: "trash"
        }
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            text: "Sending"
            kind: Button.Primary
            busy: true
        }

        Button {
            text: "Primary"
            kind: Button.Primary
            enabled: false
        }

        Button {
            text: "Secondary"
            enabled: false
        }

        Button {
            id: focused

            text: "With the keyboard"
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Button {
        text: "Accept the invitation and see what will be shared before anything is sent"
        kind: Button.Primary
        Layout.fillWidth: true
    }

    Card {
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.gapTiny

            IconButton {
                text: "Search"
                icon.name: "search"
                shortcut: "Ctrl+K"
            }

            IconButton {
                text: "Edit"
                icon.name: "pencil"
            }

            IconButton {
                text: "More"
                icon.name: "three-dots"
            }

            IconButton {
                text: "Delete"
                icon.name: "trash"
                enabled: false
            }

            ToolButton {
                text: "Filter"
                icon.name: "filter"
            }
        }
    }
}
