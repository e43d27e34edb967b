// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach looks at first; each line opens the client it is about.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property TodayModel viewModel

    //: Title of the coach's first page
    title: qsTr("Today")
    subtitle: root.viewModel.greeting
    maximumContentWidth: Theme.expanded ? 1080 * Theme.textScale : Theme.readableWidth

    WordsDue {
        visible: root.viewModel.recovery.due
        onAction: root.open(Routes.RecoveryCheck, "")
    }

    EmptyState {
        visible: root.viewModel.count === 0
        icon: root.viewModel.noClients ? "person-plus" : "sunrise"
        //: On the page Today while there is no client, and when nothing is due
        title: root.viewModel.noClients ? qsTr("Begin with your first client") : qsTr("Nothing needs you today")
        text: root.viewModel.noClients
            //: On the page Today while there is no client
            ? qsTr("Add a client and send an invitation. From then on you both write in one place that nobody else can open.")
            //: On the page Today when nothing is due
            : qsTr("Sessions of this week, new check-ins and actions that are due will stand here.")
        //: Button on the page Today
        actionText: root.viewModel.noClients ? qsTr("Add a client") : ""
        actionIcon: "person-plus"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
        onAction: root.open(Routes.AddClient, "")
    }

    GridLayout {
        visible: root.viewModel.count > 0
        columns: Theme.expanded && !Theme.largeText ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: [TodayModel.SessionKind, TodayModel.CheckInKind, TodayModel.ActionKind]

            delegate: TodaySection {
                required property int modelData

                entries: root.viewModel
                kind: modelData
                onActivated: key => root.open(Routes.Client, key)
            }
        }
    }
}
