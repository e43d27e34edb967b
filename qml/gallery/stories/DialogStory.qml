// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a question that must be answered first.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "Dialog"

    Button {
        text: "Erase this client"
        onClicked: dialog.open()
    }

    Dialog {
        id: dialog

        title: "Erase Maya Lindqvist?"
        acceptText: "Erase for ever"
        destructive: true
        acceptEnabled: name.text === "Maya Lindqvist"
        Component.onCompleted: open()

        Label {
            text: "Her goals, notes and check-ins are erased here and on the server. Her own copy stays with her. Hours already coached are kept without the name."
            muted: true
            Layout.fillWidth: true
        }

        TextRow {
            id: name

            label: "Type her name to confirm"
        }
    }
}
