// SPDX-License-Identifier: GPL-3.0-or-later
// Three of the twelve words, asked back from the paper.
import QtQuick
import Valuewright.Ui

OnboardingPage {
    id: root

    //: Step of the first run
    title: qsTr("Three of the words, please")
    //: Step of the first run
    text: qsTr("From the paper. This is the moment to find a slip of the pen.")
    problem: root.viewModel.recovery.problem

    WordsAsked {
        id: asked

        positions: root.viewModel.recovery.asked
        onAccepted: root.answer()
    }

    onNext: root.answer()

    function answer() {
        if (root.viewModel.recovery.check(asked.answers()))
            root.viewModel.next();
    }
}
