// SPDX-License-Identifier: GPL-3.0-or-later
// Story: wrapping texts beside something else.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Style

Story {
    title: "Text column"

    RowLayout {
        spacing: 12
        Layout.fillWidth: true

        Avatar {
            name: "Maya Lindqvist"
        }

        TextColumn {
            Label {
                width: parent.width
                text: "Maya Lindqvist, who leads the residents of the east wing"
                variant: Label.Strong
            }

            Label {
                width: parent.width
                text: "These lines wrap in whatever room there is beside the initials."
                muted: true
            }
        }
    }
}
