// SPDX-License-Identifier: GPL-3.0-or-later
// The client's assessments: the one that is asked for or begun, and those that were taken.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

AppScrollPage {
    id: root

    required property VqHomeModel viewModel
    // Nothing is asked for or begun, and something was taken: that comes first.
    readonly property bool afterwards: root.viewModel.count > 0 && !root.viewModel.asked && !root.viewModel.begun

    //: Title of the page of assessments
    title: qsTr("VQ assessment")

    VqNudge {
        nudge: root.viewModel.nudge
        onTaken: root.open(Routes.VqTaking, "")
    }

    VqInvitation {
        visible: !root.afterwards
        coach: root.viewModel.coach
        asked: root.viewModel.asked
        begun: root.viewModel.begun
        purpose: root.viewModel.purpose
        due: root.viewModel.due
        where: root.viewModel.where
        onTaken: root.open(Routes.VqTaking, "")
        onGivenUp: root.viewModel.giveUp()
    }

    SectionHeader {
        visible: root.viewModel.count > 0
        //: Heading over assessments that were taken
        text: qsTr("Taken")
    }

    Button {
        visible: root.viewModel.count > 0
        //: Button that opens the result of the newest assessment
        text: qsTr("My newest result")
        icon.name: "gem"
        kind: root.afterwards ? Button.Primary : Button.Secondary
        Layout.fillWidth: true
        onClicked: root.open(Routes.VqResult, "")
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel

            delegate: VqTakenEntry {
                onOpened: key => root.open(Routes.VqResult, key)
            }
        }
    }

    Button {
        visible: root.afterwards
        //: Button that begins another assessment
        text: qsTr("Take it another time")
        icon.name: "arrow-counterclockwise"
        onClicked: root.open(Routes.VqTaking, "")
    }

    VqJoinCard {
        visible: !root.viewModel.paired
        onAction: root.app.askToJoin()
    }
}
