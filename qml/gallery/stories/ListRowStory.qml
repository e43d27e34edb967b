// SPDX-License-Identifier: GPL-3.0-or-later
// Story: rows of people and things.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "List row"
    maximumWidth: 420 * Theme.textScale

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        ListRow {
            title: "Maya Lindqvist"
            detail: "Next session Thursday, 14:00"
            selected: true
            leading: Avatar {
                name: "Maya Lindqvist"
            }
            trailing: StatusBadge {
                tone: Tone.Good
                text: "On track"
            }
        }

        ListRow {
            title: "Dr. Tomás Herrera"
            detail: "No check-in for 16 days"
            leading: Avatar {
                name: "Dr. Tomás Herrera"
            }
            trailing: StatusBadge {
                tone: Tone.Caution
                text: "Gone quiet"
            }
        }

        ListRow {
            title: "Intensive care, east wing"
            detail: "Cohort of 9"
            chevron: true
            leading: Avatar {
                name: "ICU"
            }
        }

        ListRow {
            title: "Backup"
            chevron: true
        }
    }
}
