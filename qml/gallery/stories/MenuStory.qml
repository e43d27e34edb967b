// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the commands of a thing.
import QtQuick
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "Menu"

    Button {
        id: button

        text: "More"
        icon.name: "three-dots"
        onClicked: menu.open()

        Menu {
            id: menu

            y: button.height + 4
            Component.onCompleted: open()

            MenuItem {
                text: "Edit"
                icon.name: "pencil"
            }

            MenuItem {
                text: "Print"
                icon.name: "printer"
            }

            MenuItem {
                text: "Show what is done"
                checkable: true
                checked: true
            }

            MenuSeparator {}

            MenuItem {
                text: "Erase"
                icon.name: "trash"
                destructive: true
            }
        }
    }
}
