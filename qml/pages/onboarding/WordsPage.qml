// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve words to be written on paper, or printed.
import QtQuick
import Valuewright.Controls
import Valuewright.Ui

OnboardingPage {
    id: root

    //: Step of the first run
    title: qsTr("Write these twelve words on paper")
    //: Step of the first run, over the recovery words
    text: qsTr("They are the only way back in when all your devices are lost. Nobody else has them, so nobody can send them again.")
    //: Button below the recovery words
    nextText: qsTr("I have written them down")

    WordGrid {
        words: root.viewModel.recovery.words
    }

    WordsSheet {
        recovery: root.viewModel.recovery
        whose: root.viewModel.name
    }
}
