// SPDX-License-Identifier: GPL-3.0-or-later
// Story: messages of each tone.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Banner and badge"

    Banner {
        text: "Nobody reads along here. In an emergency, call one of the numbers under Help."
        Layout.fillWidth: true
    }

    Banner {
        tone: Tone.Good
        title: "Paired"
        text: "You and Maya Lindqvist see the same safety number."
        closable: true
        Layout.fillWidth: true
    }

    Banner {
        tone: Tone.Caution
        title: "Not sent yet"
        text: "The server did not answer. Your three changes are safe on this device and will be sent as soon as it does."
        actionText: "Try now"
        Layout.fillWidth: true
    }

    Banner {
        tone: Tone.Danger
        title: "This passphrase does not open the profile"
        text: "Nothing was changed. Check the keyboard layout and try again, or use your recovery words."
        Layout.fillWidth: true
    }

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
