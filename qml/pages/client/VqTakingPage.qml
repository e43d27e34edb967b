// SPDX-License-Identifier: GPL-3.0-or-later
// Taking the assessment: one step at a time, each sealed as soon as it is done.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

AppPage {
    id: root

    required property VqTakingModel viewModel
    readonly property int step: root.viewModel.step
    readonly property bool working: root.step === VqTakingModel.Sorting || root.step === VqTakingModel.Ordering || root.step === VqTakingModel.Comparing || root.step === VqTakingModel.Reviewing
    readonly property bool undoing: root.working || root.step === VqTakingModel.Practising || root.step === VqTakingModel.Retesting || root.step === VqTakingModel.HandingIn
    readonly property bool measured: root.working || root.step === VqTakingModel.Retesting

    //: Title of the page on which an assessment is taken
    title: root.working ? root.viewModel.title : qsTr("VQ assessment")
    subtitle: root.where()

    columnWidth: Theme.readableWidth
    actions: IconButton {
        visible: root.undoing
        enabled: root.viewModel.canUndo
        //: Button that takes the last step of an assessment back
        text: qsTr("Undo")
        icon.name: "arrow-counterclockwise"
        shortcut: "Ctrl+Z"
        onClicked: root.viewModel.undo()
    }

    RowLayout {
        id: bar

        visible: root.measured
        x: root.sideMargin
        width: parent.width - 2 * x
        spacing: Theme.gapMedium

        ProgressBar {
            value: root.viewModel.progress
            Layout.fillWidth: true
            //: For screen readers: how far an assessment is
            Accessible.name: qsTr("Progress of this part")
        }

        Label {
            text: root.viewModel.progressText
            variant: Label.Caption
            muted: true
            wrapMode: Text.NoWrap
        }
    }

    FocusScope {
        id: content

        y: bar.visible ? bar.height + Theme.gapSmall : 0
        width: parent.width
        height: parent.height - y

        VqUnavailable {
            anchors.fill: parent
            visible: root.step === VqTakingModel.Unavailable
            problem: root.viewModel.problem
            recoverable: root.viewModel.recoverable
            onStartAnew: root.viewModel.startAnew()
        }

        VqIntro {
            anchors.fill: parent
            visible: root.step === VqTakingModel.Intro
            intro: root.viewModel.intro
            onBegin: root.viewModel.begin()
        }

        VqPractising {
            anchors.fill: parent
            visible: root.step === VqTakingModel.Practising
            practising: root.viewModel.practising
        }

        VqSorting {
            anchors.fill: parent
            visible: root.step === VqTakingModel.Sorting
            sorting: root.viewModel.sorting
            instruction: root.viewModel.instruction
            onCompareInstead: root.viewModel.compareInstead()
        }

        VqPlacing {
            anchors.fill: parent
            visible: root.step === VqTakingModel.Ordering
            placing: root.viewModel.placing
            onCompareInstead: root.viewModel.compareInstead()
        }

        VqComparing {
            anchors.fill: parent
            visible: root.step === VqTakingModel.Comparing
            comparing: root.viewModel.comparing
            onSortInstead: root.viewModel.sortInstead()
        }

        VqReviewing {
            anchors.fill: parent
            visible: root.step === VqTakingModel.Reviewing
            order: root.viewModel.order
            onAccepted: root.viewModel.goOn()
        }

        VqHalfWay {
            anchors.fill: parent
            visible: root.step === VqTakingModel.HalfWay
            onNext: root.viewModel.goOn()
            onPaused: root.back()
        }

        VqRetesting {
            anchors.fill: parent
            visible: root.step === VqTakingModel.Retesting
            retest: root.viewModel.retest
            onLeftOut: root.viewModel.leaveRetest()
        }

        VqHandingIn {
            anchors.fill: parent
            visible: root.step === VqTakingModel.HandingIn
            handIn: root.viewModel.handIn
        }

        VqHandedIn {
            anchors.fill: parent
            visible: root.step === VqTakingModel.HandedIn
            handIn: root.viewModel.handIn
            onResult: root.instead(Routes.VqResult, root.viewModel.handIn.resultKey)
            onDone: root.back()
        }
    }

    function where(): string {
        if (root.working)
            //: Which half of an assessment this is: %L1 is 1 or 2
            return qsTr("Part %L1 of 2").arg(root.viewModel.part);
        if (root.step === VqTakingModel.Practising)
            //: Before an assessment: items to learn the moves with
            return qsTr("Practice");
        //: After an assessment: a few pairs are asked once more
        return root.step === VqTakingModel.Retesting ? qsTr("A few pairs once more") : "";
    }
}
