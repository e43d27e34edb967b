// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the frame of the app in the three shapes of window.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

AdaptiveNavigation {
    id: root

    title: "Okafor Coaching"
    currentIndex: 1
    onActivated: index => root.currentIndex = index
    destinations: [
        Destination {
            text: "Today"
            icon: "sunrise"
        },
        Destination {
            text: "Clients"
            icon: "people"
            badge: 3
        },
        Destination {
            text: "Calendar"
            icon: "calendar3"
        },
        Destination {
            text: "Practice"
            icon: "file-earmark-text"
        },
        Destination {
            text: "Settings"
            icon: "gear"
        }
    ]
    footer: SyncStatusPill {
        saved: 1287
        sent: 1284
        received: 311
        Layout.fillWidth: true
    }

    ListDetail {
        anchors.fill: parent

        list: Page {
            anchors.fill: parent
            title: "Clients"

            header: PageHeader {
                title: "Clients"
                margin: Theme.gap

                IconButton {
                    text: "New client"
                    icon.name: "plus-lg"
                    shortcut: "Ctrl+N"
                }
            }

            ColumnLayout {
                x: Theme.gap
                width: parent.width - 2 * Theme.gap
                spacing: Theme.gapTiny

                SearchField {
                    label: "Search clients"
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.gapSmall
                }

                ListRow {
                    title: "Maya Lindqvist"
                    detail: "Thursday, 14:00"
                    selected: Theme.expanded
                    leading: Avatar {
                        name: "Maya Lindqvist"
                    }
                }

                ListRow {
                    title: "Dr. Tomás Herrera"
                    detail: "No check-in for 16 days"
                    leading: Avatar {
                        name: "Dr. Tomás Herrera"
                    }
                }
            }
        }

        detail: ScrollPage {
            anchors.fill: parent
            title: "Maya Lindqvist"
            subtitle: "Session 4 of 8"

            actions: Button {
                text: "Start session"
                kind: Button.Primary
            }

            LensGoalCard {
                text: "Protect one hour on Tuesdays for the residents"
                level: 0
                levelWord: "Twice a month, mostly kept"
                actionsDone: 1
                actionCount: 3
                Layout.fillWidth: true
            }
        }
    }
}
