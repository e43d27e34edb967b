// SPDX-License-Identifier: GPL-3.0-or-later
// Three of the twelve words, asked back from the paper.
pragma ComponentBehavior: Bound
import QtQuick
import Valuewright.Controls

OnboardingPage {
    id: root

    //: Step of the first run
    title: qsTr("Three of the words, please")
    //: Step of the first run
    text: qsTr("From the paper. This is the moment to find a slip of the pen.")
    problem: root.viewModel.recovery.problem

    Repeater {
        id: fields

        model: root.viewModel.recovery.asked

        TextRow {
            required property int index
            required property int modelData

            objectName: "word" + index
            //: Label of a field; %1 is the number of a recovery word
            label: qsTr("Word %1").arg(modelData)
            hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            maximumLength: 16
            onAccepted: root.answer()
        }
    }

    onNext: root.answer()

    function answer() {
        const answers = [];
        for (let row = 0; row < fields.count; ++row)
            answers.push((fields.itemAt(row) as TextRow).text);
        if (root.viewModel.recovery.check(answers))
            root.viewModel.next();
    }
}
