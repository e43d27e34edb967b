// SPDX-License-Identifier: GPL-3.0-or-later
// An hour about a result in five steps.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property VqGuideModel viewModel
    readonly property VqDebriefModel result: root.viewModel.result
    readonly property bool gone: root.result.problem !== ""
    readonly property int current: root.viewModel.current

    //: Title of the page of a conversation about a result
    title: root.gone ? qsTr("Debrief") : qsTr("Debrief with %1").arg(root.result.clientName)
    subtitle: root.result.day
    wide: true
    maximumContentWidth: Theme.readableWidth + 160
    onCurrentChanged: root.begin()

    Banner {
        visible: root.gone
        tone: Tone.Caution
        text: root.result.problem
        Layout.fillWidth: true
    }

    StepIndicator {
        visible: !root.gone
        steps: root.viewModel.steps
        current: root.current
    }

    Flow {
        visible: !root.gone
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            id: chips

            model: root.viewModel.steps

            Chip {
                required property int index
                required property string modelData
                readonly property bool over: Array.from(root.viewModel.done).includes(index)

                text: modelData
                checkable: false
                checked: root.current === index
                icon.name: over ? "check-circle" : "circle"
                //: Said by screen readers of a step
                Accessible.description: over ? qsTr("Done") : ""
                onClicked: root.viewModel.goTo(index)
            }
        }
    }

    Loader {
        id: step

        Layout.fillWidth: true
    }

    Connections {
        target: step.item as VqGuideView

        function onGoalWanted() {
            root.open(Routes.Goal, root.viewModel.goalKey);
        }

        function onSessionWanted() {
            const key = root.viewModel.openSession();
            if (key !== "")
                root.open(Routes.Session, key);
        }
    }

    Button {
        visible: !root.gone && root.current < 4
        //: Button that ends a step of a debrief
        text: qsTr("Done, go on")
        icon.name: "arrow-right"
        kind: Button.Primary
        Layout.alignment: Qt.AlignRight
        onClicked: root.viewModel.finishStep()
    }

    Component.onCompleted: root.fill()

    // A step is read from its beginning, also by who has pressed the button at the end of the last one.
    function begin() {
        root.fill();
        const chip = chips.itemAt(root.current);
        if (chip !== null)
            chip.forceActiveFocus(Qt.TabFocusReason);
    }

    function fill() {
        if (root.gone)
            return;
        const files = ["VqGuideSure.qml", "VqGuidePart.qml", "VqGuidePart.qml", "VqGuideAsset.qml", "VqGuideView.qml"];
        const properties = { guide: root.viewModel };
        if (root.current === 1 || root.current === 2)
            properties.part = root.current === 1 ? root.result.world : root.result.self;
        step.setSource(files[root.current], properties);
    }
}
