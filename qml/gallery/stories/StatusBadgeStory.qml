// SPDX-License-Identifier: GPL-3.0-or-later
// Story: how something stands.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Status badge"

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        StatusBadge {
            tone: Tone.Good
            text: "On track"
        }

        StatusBadge {
            tone: Tone.Caution
            text: "Gone quiet"
        }

        StatusBadge {
            tone: Tone.Danger
            text: "Let's talk"
            icon: "chat-left-text"
        }

        StatusBadge {
            text: "Draft"
            icon: "pencil"
        }
    }
}
