// SPDX-License-Identifier: GPL-3.0-or-later
// The raw answers of an assessment that was handed in: always the client's own.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property VqSubmittedModel viewModel

    //: Title of the page with the raw answers of an assessment
    title: qsTr("My answers")
    subtitle: root.viewModel.day

    EmptyState {
        visible: !root.viewModel.found
        icon: "list"
        //: Where answers were that can't be read
        title: qsTr("These answers can't be shown here")
        //: Where answers were that can't be read
        text: qsTr("They may come from a newer version of Valuewright. They are kept as they are.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
    }

    CheckInAnswer {
        //: Over the comment that was handed in with an assessment
        heading: qsTr("What you added")
        text: root.viewModel.comment
    }

    WhoSeesThis {
        visible: root.viewModel.found
        names: root.viewModel.readers
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.missing !== ""
        tone: Tone.Caution
        text: root.viewModel.missing
        Layout.fillWidth: true
    }

    VqAnswerList {
        visible: root.viewModel.found
        answers: root.viewModel.world
    }

    VqAnswerList {
        visible: root.viewModel.found
        answers: root.viewModel.self
    }
}
