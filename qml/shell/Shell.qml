// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of an open profile: navigation that fits the window, and the pages.
pragma ComponentBehavior: Bound
import QtQml.Models
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

FocusScope {
    id: root

    required property App app
    required property Navigator navigator
    required property SyncModel sync

    AdaptiveNavigation {
        id: places

        anchors.fill: parent
        title: "Valuewright"
        currentIndex: root.navigator.currentRow
        onActivated: index => root.navigator.goToRow(index)
        footer: ColumnLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Button {
                //: Button that opens the limits of coaching and numbers to call
                text: qsTr("Help")
                icon.name: "life-preserver"
                kind: Button.Quiet
                foreground: Theme.colors.muted
                atStart: true
                Layout.fillWidth: true
                onClicked: root.app.helpShown = true
            }

            SyncStatusPill {
                saved: root.sync.saved
                sent: root.sync.sent
                received: root.sync.received
                offline: root.sync.offline
                //: In the place that says how syncing stands; the banner over the page says the rest
                lastError: root.sync.removed ? qsTr("This device was removed") : root.sync.problem
                Layout.fillWidth: true
                onClicked: root.navigator.open(Routes.Syncing, "")
            }
        }

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Banner {
                visible: root.sync.removed
                tone: Tone.Caution
                //: Over every page of a device that was removed
                title: qsTr("This device was removed")
                //: Over every page of a device that was removed
                text: qsTr("Nothing new comes here, and nothing written here counts.")
                //: Button over every page of a device that was removed
                actionText: qsTr("What to do")
                Layout.fillWidth: true
                Layout.margins: Theme.gapSmall
                onAction: root.navigator.open(Routes.DeviceRemoved, "")
            }

            PagePanes {
                app: root.app
                navigator: root.navigator
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    Instantiator {
        id: entries

        model: root.navigator

        delegate: Destination {
            required property string label
            required property string iconName

            text: label
            icon: iconName
        }
    }

    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.navigator.has(Routes.Search)
        onActivated: root.navigator.show(Routes.Search)
    }

    Component.onCompleted: places.destinations = Array.from({ length: entries.count }, (_, row) => entries.objectAt(row))
}
