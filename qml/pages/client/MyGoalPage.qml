// SPDX-License-Identifier: GPL-3.0-or-later
// One goal: where it stands in the person's own words, and the actions on the way.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property MyGoalModel viewModel

    //: Title of the page of one goal
    title: qsTr("Goal")

    EndingBanner {
        ending: root.viewModel.ending
    }

    EmptyState {
        visible: !root.viewModel.found
        icon: "bullseye"
        //: Where a goal was that is gone
        title: qsTr("This goal is not here any more")
        //: Where a goal was that is gone
        text: qsTr("It was put aside or removed. Your other goals are as they were.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
    }

    ColumnLayout {
        visible: root.viewModel.found
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        LensMark {
            lens: root.viewModel.lens
            Layout.fillWidth: true
        }

        Label {
            text: root.viewModel.title
            variant: Label.Heading
            Layout.fillWidth: true
        }

        Label {
            text: style.question
            muted: true
            Layout.fillWidth: true
        }

        Lens {
            id: style

            kind: root.viewModel.lens
        }
    }

    SectionHeader {
        visible: root.viewModel.found && root.viewModel.scale.length > 0
        //: Heading over the five levels of a goal
        text: qsTr("Where are you now?")
    }

    AttainmentScale {
        visible: root.viewModel.found && root.viewModel.scale.length > 0
        words: root.viewModel.scale
        level: root.viewModel.level
        startLevel: root.viewModel.startLevel
        readOnly: root.viewModel.ending.closed
        onChosen: level => root.viewModel.setLevel(level)
    }

    SectionHeader {
        visible: root.viewModel.found
        //: Heading over the actions of a goal
        text: qsTr("Actions")
    }

    ActionList {
        visible: root.viewModel.found
        actions: root.viewModel.actions
        readOnly: root.viewModel.ending.closed
        Layout.fillWidth: true
    }

    WhoSeesThis {
        visible: root.viewModel.found
        names: root.viewModel.readers
        Layout.fillWidth: true
    }
}
