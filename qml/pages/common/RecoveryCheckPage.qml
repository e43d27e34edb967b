// SPDX-License-Identifier: GPL-3.0-or-later
// Are the words on paper still there, and the right ones?
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

AppScrollPage {
    id: root

    required property RecoveryCheckModel viewModel
    readonly property string problem: root.viewModel.problem !== "" ? root.viewModel.problem : root.viewModel.words.problem

    //: Title of the page that checks the recovery words
    title: qsTr("Do you still have your words?")
    subtitle: root.viewModel.last

    Label {
        //: On the page that checks the recovery words
        text: qsTr("Take the paper with your twelve recovery words and type them here. No device knows them, so all twelve are compared; nothing is sent and nothing is changed.")
        Layout.fillWidth: true
    }

    Label {
        visible: !root.viewModel.fits
        //: On the page that checks the recovery words; %1 are eight digits that stand on the sheet
        text: qsTr("Two sheets? The one with the number %1 counts.").arg(root.viewModel.sheetNumber)
        muted: true
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.fits
        tone: Tone.Good
        //: Title after the recovery words were checked
        title: qsTr("These are your words")
        //: After the recovery words were checked
        text: qsTr("Put the paper back where you found it today. You are asked again in a year.")
        Layout.fillWidth: true
    }

    WordEntry {
        id: entry

        visible: !root.viewModel.fits
        words: root.viewModel.words
        onAccepted: root.viewModel.check(entry.fields())
    }

    Banner {
        visible: root.problem !== ""
        tone: Tone.Caution
        text: root.problem
        Layout.fillWidth: true
    }

    Button {
        visible: !root.viewModel.fits
        //: Button that compares the recovery words
        text: qsTr("Compare")
        kind: Button.Primary
        icon.name: "check-lg"
        onClicked: root.viewModel.check(entry.fields())
    }

    SectionHeader {
        visible: !root.viewModel.fits
        //: Heading on the page that checks the recovery words, over making new ones
        text: qsTr("The paper is gone?")
    }

    Label {
        visible: !root.viewModel.fits
        //: Below the recovery words: what to do without the paper
        text: qsTr("As long as you have a device, nothing is lost. Make new words: the old ones then open nothing any more, whoever finds them.")
        muted: true
        Layout.fillWidth: true
    }

    Button {
        visible: !root.viewModel.fits
        //: Button that leads to making new recovery words
        text: qsTr("Make new words…")
        icon.name: "key"
        Layout.fillWidth: Theme.compact
        onClicked: root.open(Routes.NewWords, "")
    }
}
