// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of an open profile: navigation that fits the window, and the pages.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Theme

FocusScope {
    id: root

    required property App app
    required property Navigator navigator

    RowLayout {
        anchors.fill: parent
        spacing: 0

        SideNavigation {
            visible: !Theme.compact
            navigator: root.navigator
            Layout.fillHeight: true

            NavigationButton {
                //: Button that opens the limits of coaching and numbers to call
                text: qsTr("Help")
                iconName: "life-preserver"
                wide: Theme.expanded
                shortcut: "F1"
                current: root.navigator.current === Routes.Help
                Layout.fillWidth: true
                onClicked: root.navigator.go(Routes.Help)
            }
        }

        ColumnLayout {
            spacing: 0

            PagePanes {
                app: root.app
                navigator: root.navigator
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            BottomNavigation {
                visible: Theme.compact
                navigator: root.navigator
                Layout.fillWidth: true
            }
        }
    }

    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.navigator.has(Routes.Search)
        onActivated: root.navigator.go(Routes.Search)
    }
}
