// SPDX-License-Identifier: GPL-3.0-or-later
// Story: surfaces and the headers inside and above them.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Style
import Valuewright.Theme

Story {
    title: "Card and section"

    SectionHeader {
        text: "Agreed last time"
        detail: "3"
        actionText: "Add"
    }

    Card {
        Layout.fillWidth: true

        Label {
            text: "Protect one hour on Tuesdays for the residents"
            variant: Label.Strong
            Layout.fillWidth: true
        }

        Label {
            text: "A card holds what belongs together. Lines are only drawn where space alone does not tell."
            muted: true
            Layout.fillWidth: true
        }

        Divider {}

        WhoSeesThis {
            names: ["Maya Lindqvist"]
        }
    }

    Card {
        raised: true
        Layout.fillWidth: true

        Label {
            text: "A quiet area, for what stands beside the matter."
            Layout.fillWidth: true
        }
    }

    Card {
        ground: Theme.colors.privateGround
        Layout.fillWidth: true

        WhoSeesThis {}

        Label {
            text: "What only the author can open has another ground, a lock and no names."
            Layout.fillWidth: true
        }
    }
}
