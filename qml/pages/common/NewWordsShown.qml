// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve new recovery words, to be written on a new paper.
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
        //: Over new recovery words
        text: qsTr("Write these twelve words on a new paper. They do not count yet: keep the old paper, if you have it, until the end.")
        Layout.fillWidth: true
    }

    WordGrid {
        words: root.viewModel.recovery.words
    }

    WordsSheet {
        recovery: root.viewModel.recovery
        whose: root.viewModel.name
    }

    Button {
        //: Button below the recovery words
        text: qsTr("I have written them down")
        kind: Button.Primary
        Layout.fillWidth: Theme.compact
        onClicked: root.viewModel.written()
    }
}
