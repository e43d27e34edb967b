// SPDX-License-Identifier: GPL-3.0-or-later
// The client's result in the client's words, or why it is not shown; who has it; the way to the raw answers.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property VqResultModel viewModel
    readonly property int shown: root.viewModel.state

    //: Title of the page with the result of an assessment
    title: qsTr("My result")
    subtitle: root.viewModel.day
    onShownChanged: root.fill()

    EmptyState {
        visible: root.shown === VqResultModel.None
        icon: "gem"
        //: Where the result of an assessment will be
        title: qsTr("No result yet")
        //: Where the result of an assessment will be
        text: qsTr("It is here as soon as you have taken an assessment to its end.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
    }

    VqWithheld {
        visible: root.shown === VqResultModel.Withheld
        coach: root.viewModel.coach
        onShown: root.viewModel.showMe()
    }

    VqNotInterpreted {
        visible: root.shown === VqResultModel.NotInterpreted
        onAgain: root.open(Routes.VqTaking, "")
    }

    Loader {
        id: profile

        visible: root.shown === VqResultModel.Shown
        Layout.fillWidth: true
    }

    VqSharing {
        visible: root.shown !== VqResultModel.None
        result: root.viewModel
        onShared: root.viewModel.share()
        onRemoved: root.viewModel.remove()
    }

    Button {
        visible: root.shown !== VqResultModel.None
        //: Button that shows the raw answers of an assessment
        text: qsTr("My answers")
        icon.name: "list"
        onClicked: root.open(Routes.VqAnswers, root.viewModel.answersKey)
    }

    Component.onCompleted: root.fill()

    function fill() {
        if (root.shown === VqResultModel.Shown)
            profile.setSource("MyProfile.qml", { profile: root.viewModel.profile, findings: root.viewModel.findings, overTime: root.viewModel.overTime });
    }
}
