// SPDX-License-Identifier: GPL-3.0-or-later
// New recovery words instead of a lost paper: read what it means, write them down, give three back.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls

AppScrollPage {
    id: root

    required property NewWordsModel viewModel
    readonly property int step: root.viewModel.step
    property string part: ""

    //: Title of the page that makes new recovery words
    title: qsTr("New recovery words")

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    NewWordsIntro {
        visible: root.step === NewWordsModel.Intro
        again: root.viewModel.shownBefore
        onBegun: root.viewModel.begin()
        onDevicesAsked: root.open(Routes.Devices, "")
    }

    Loader {
        id: paper

        visible: root.part !== ""
        Layout.fillWidth: true
    }

    NewWordsOutcome {
        visible: root.step >= NewWordsModel.Waiting
        step: root.step
        busy: root.viewModel.busy
        onAgain: root.viewModel.finish()
        onRestarted: root.viewModel.startOver()
        onClosed: root.back()
    }

    Connections {
        target: root.viewModel

        function onChanged() {
            root.showPaper();
        }
    }

    function showPaper() {
        const part = root.step === NewWordsModel.Words ? "NewWordsShown.qml" : root.step === NewWordsModel.AskBack ? "NewWordsAsked.qml" : "";
        if (part === root.part)
            return;
        root.part = part;
        if (part === "")
            paper.source = "";
        else
            paper.setSource(part, { viewModel: root.viewModel });
    }
}
