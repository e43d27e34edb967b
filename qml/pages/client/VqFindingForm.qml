// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a finding fits, and in what words.
//
// fit, words: as in VqFindingsModel; answers: the three words for fit. Signals said(fit), typed(words), saved(words).
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property int fit: 0
    property string words: ""
    property list<string> answers

    signal said(fit: int)
    signal typed(words: string)
    signal saved(words: string)

    spacing: Theme.gapSmall

    SegmentedChoice {
        //: Asked about a finding; for screen readers
        label: qsTr("Does it fit?")
        options: root.answers
        icons: ["check-lg", "x-lg", "question-circle"]
        currentIndex: root.fit - 1
        onChosen: index => root.said(index + 1 === root.fit ? 0 : index + 1)
    }

    TextAreaRow {
        id: field

        //: Field below a finding
        label: qsTr("In your own words")
        optional: true
        text: root.words
        onEdited: root.typed(field.text)
    }

    Button {
        //: Button that keeps the client's words to a finding
        text: qsTr("Save my words")
        icon.name: "check-lg"
        onClicked: root.saved(field.text)
    }
}
