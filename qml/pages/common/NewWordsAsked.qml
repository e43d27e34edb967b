// SPDX-License-Identifier: GPL-3.0-or-later
// Three of the new recovery words, asked back from the new paper.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property NewWordsModel viewModel

    spacing: Theme.gap

    Label {
        //: Over three fields for new recovery words
        text: qsTr("Three of the new words, please, from the new paper.")
        Layout.fillWidth: true
    }

    WordsAsked {
        id: asked

        positions: root.viewModel.recovery.asked
        onAccepted: root.viewModel.answer(asked.answers())
    }

    Banner {
        visible: root.viewModel.recovery.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.recovery.problem
        Layout.fillWidth: true
    }

    Button {
        //: Button that lets new recovery words count from now on
        text: qsTr("Let the new words count")
        kind: Button.Primary
        icon.name: "check-lg"
        Layout.fillWidth: Theme.compact
        onClicked: root.viewModel.answer(asked.answers())
    }

    Button {
        //: Button that goes back to new recovery words
        text: qsTr("Show the words again")
        Layout.fillWidth: Theme.compact
        onClicked: root.viewModel.showAgain()
    }

    Component.onCompleted: asked.focusField()
}
