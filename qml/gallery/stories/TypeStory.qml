// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the six sizes of text and the colours it stands on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Gallery
import Valuewright.Style
import Valuewright.Theme

Story {
    title: "Type and colour"

    Label {
        text: "Display 32: what matters to you?"
        variant: Label.Display
        Layout.fillWidth: true
    }

    Label {
        text: "Heading 24: your three goals"
        variant: Label.Heading
        Layout.fillWidth: true
    }

    Label {
        text: "Title 20: Tuesday's session"
        variant: Label.Title
        Layout.fillWidth: true
    }

    Label {
        text: "Lead 16: What choice can I make, and what action can I take, in this moment, to create the greatest net value?"
        variant: Label.Lead
        Layout.fillWidth: true
    }

    Label {
        text: "Body: a session is prepared from what is open, run against goals, and closed with the Central Question."
        Layout.fillWidth: true
    }

    Label {
        text: "Caption 12, muted: saved here a minute ago"
        variant: Label.Caption
        muted: true
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: [Theme.colors.page, Theme.colors.surface, Theme.colors.raised, Theme.colors.ink, Theme.colors.muted, Theme.colors.line, Theme.colors.outline, Theme.colors.primary, Theme.colors.primaryContainer, Theme.colors.creativity, Theme.colors.curiosity, Theme.colors.courage, Theme.colors.intrinsic, Theme.colors.extrinsic, Theme.colors.systemic, Theme.colors.good, Theme.colors.caution, Theme.colors.danger, Theme.colors.privateGround]

            Rectangle {
                required property color modelData

                width: 56
                height: 40
                radius: Theme.radiusSmall
                color: modelData
                border.width: 1
                border.color: Theme.colors.line
            }
        }
    }
}
