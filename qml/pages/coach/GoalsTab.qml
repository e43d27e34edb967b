// SPDX-License-Identifier: GPL-3.0-or-later
// A client's goals by lens, where each stands, and what was agreed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ClientTab {
    id: root

    SectionHeader {
        //: Heading on a client's page
        text: qsTr("Goals")
        //: Button that writes a new goal
        actionText: root.client.ending.closed ? "" : qsTr("Add a goal")
        onAction: root.open(Routes.Goal, root.client.key)
    }

    WhoSeesThis {
        names: root.client.readers
        Layout.fillWidth: true
    }

    EmptyState {
        visible: root.client.goals.count === 0
        icon: "bullseye"
        //: On a client's page while there is no goal
        title: qsTr("No goals yet")
        //: On a client's page while there is no goal
        text: qsTr("One for each lens is a good beginning: creativity to see, curiosity to learn, courage to act.")
        Layout.fillWidth: true
    }

    Repeater {
        model: root.client.goals

        delegate: GoalEntry {
            readOnly: root.client.ending.closed
            onEdited: key => root.open(Routes.Goal, root.client.key + "/" + key)
            onChosen: (key, level) => root.client.goals.setLevel(key, level)
            onArchived: key => root.client.goals.archive(key)
        }
    }

    Label {
        visible: root.client.goals.score !== ""
        text: root.client.goals.score
        variant: Label.Caption
        muted: true
        Layout.fillWidth: true
    }

    SectionHeader {
        //: Heading over what coach and client agreed to do
        text: qsTr("Actions")
        Layout.topMargin: Theme.gap
    }

    ActionList {
        actions: root.client.actions
        readOnly: root.client.ending.closed
        Layout.fillWidth: true
    }
}
