// SPDX-License-Identifier: GPL-3.0-or-later
// A goal in words, seen through one lens, with a scale for it if one is wanted.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

AppScrollPage {
    id: root

    required property GoalEditor viewModel
    readonly property bool writable: !root.viewModel.ending.closed
    property int lens: parseInt(root.viewModel.draft.value("lens", String(root.viewModel.lens)))
    property int startLevel: parseInt(root.viewModel.draft.value("start", String(root.viewModel.baseline)))

    //: Title of the page that writes a goal
    title: root.viewModel.fresh ? qsTr("New goal") : qsTr("Change goal")

    WhoSeesThis {
        names: root.viewModel.readers
        Layout.fillWidth: true
    }

    EndingBanner {
        ending: root.viewModel.ending
    }

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    Label {
        visible: root.viewModel.from !== ""
        //: On a goal that grew out of a view of an assessment; %1 is the item
        text: qsTr("Grew out of the view “%1”").arg(root.viewModel.from)
        muted: true
        Layout.fillWidth: true
    }

    Card {
        enabled: root.writable
        Layout.fillWidth: true

        SegmentedChoice {
            //: Asked of a goal: through which of the three Cs it is seen
            label: qsTr("Lens")
            options: [style.nameOf(Lens.Creativity), style.nameOf(Lens.Curiosity), style.nameOf(Lens.Courage)]
            icons: ["lightbulb", "compass", "flag"]
            currentIndex: root.lens
            onChosen: index => {
                root.lens = index;
                root.viewModel.draft.keep("lens", String(index));
            }
        }

        Label {
            text: style.question
            muted: true
            Layout.fillWidth: true
        }

        TextRow {
            id: goal

            //: Field for a goal
            label: qsTr("Goal")
            text: root.viewModel.draft.value("goal", root.viewModel.title)
            maximumLength: 500
            onEdited: root.viewModel.draft.keep("goal", text)
            onAccepted: root.save()
        }
    }

    Switch {
        id: scaled

        //: Switch that adds a scale to a goal
        text: qsTr("Say what each level would look like")
        checked: levels.written
        enabled: root.writable
    }

    ScaleEditor {
        id: levels

        visible: scaled.checked
        enabled: root.writable
        words: root.viewModel.scale
        draft: root.viewModel.draft
        startLevel: root.startLevel
        Layout.fillWidth: true
        onStartChosen: level => {
            root.startLevel = level;
            root.viewModel.draft.keep("start", String(level));
        }
    }

    Button {
        //: Button that saves a goal
        text: qsTr("Save goal")
        kind: Button.Primary
        icon.name: "check-lg"
        enabled: root.writable && goal.text.trim() !== ""
        Layout.alignment: Qt.AlignRight
        onClicked: root.save()
    }

    Lens {
        id: style

        kind: root.lens
    }

    Component.onCompleted: goal.focusField()

    function save() {
        if (root.writable && root.viewModel.save(goal.text, root.lens, scaled.checked ? levels.texts() : [], root.startLevel))
            root.back();
    }
}
