// SPDX-License-Identifier: GPL-3.0-or-later
// The client's goals at a glance, by the three Cs, and what was agreed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property MyGoalsModel viewModel

    //: Title of the client's goals
    title: qsTr("Goals")

    NotPairedYet {
        visible: !root.viewModel.paired
        //: On the goals page before a coach is connected
        text: qsTr("Goals are set together in a session. Once you are connected they appear here.")
        onAction: root.app.askToJoin()
    }

    EndingBanner {
        ending: root.viewModel.ending
    }

    EmptyState {
        visible: root.viewModel.paired && root.viewModel.goalCount === 0
        icon: "bullseye"
        //: On the goals page while there are no goals
        title: qsTr("No goals yet")
        //: On the goals page while there are no goals; %1 is the name of the coach
        text: qsTr("%1 and you set them in a session, each seen through one of three lenses: creativity, curiosity, courage.").arg(root.viewModel.coach)
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
    }

    Repeater {
        model: root.viewModel.goals

        delegate: GoalCard {
            selected: key === root.openedKey
            onOpened: key => root.open(Routes.MyGoal, key)
        }
    }

    Repeater {
        model: root.viewModel.goalCount > 0 ? root.viewModel.missingLenses : []

        delegate: MissingLens {
            required property int modelData

            lens: modelData
        }
    }

    SectionHeader {
        visible: root.viewModel.paired
        //: Heading over what was agreed
        text: qsTr("Actions")
        Layout.topMargin: root.viewModel.goalCount > 0 ? Theme.gapSmall : Theme.gapHuge
    }

    ActionList {
        visible: root.viewModel.paired
        actions: root.viewModel.actions
        readOnly: root.viewModel.ending.closed
    }

    WhoSeesThis {
        visible: root.viewModel.paired
        names: root.viewModel.readers
        Layout.fillWidth: true
    }
}
