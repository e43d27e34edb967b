// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a result, and what its owner may do about it. Signals shared(), removed().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property VqResultModel result

    signal shared()
    signal removed()

    raised: true
    Layout.fillWidth: true

    WhoSeesThis {
        names: root.result.readers
        Layout.fillWidth: true
    }

    Flow {
        visible: root.result.shareable || root.result.kept
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            visible: root.result.shareable
            //: Button that shares an own result; %1 is the name of the coach
            text: qsTr("Share it with %1").arg(root.result.coach)
            icon.name: "people"
            onClicked: shareQuestion.open()
        }

        Button {
            visible: root.result.kept
            //: Button that deletes an own result
            text: qsTr("Delete it")
            icon.name: "trash"
            kind: Button.Quiet
            onClicked: removeQuestion.open()
        }
    }

    Dialog {
        id: shareQuestion

        //: Question before an own result is shared; %1 is the name of the coach
        title: qsTr("Share this result with %1?").arg(root.result.coach)
        //: Button of that question
        acceptText: qsTr("Share it")
        onAccepted: root.shared()

        Label {
            //: Below that question; %1 is the name of the coach
            text: qsTr("%1 gets a copy of all that is kept: answers, order shown, moves and times, and what you said to single views. It can't be taken back.").arg(root.result.coach)
            Layout.fillWidth: true
        }
    }

    Dialog {
        id: removeQuestion

        //: Question before an own result is deleted
        title: qsTr("Delete this result?")
        //: Button of that question
        acceptText: qsTr("Delete it")
        destructive: true
        onAccepted: root.removed()

        Label {
            text: root.result.readers.length > 0 ?
                //: Below that question
                qsTr("It goes from all your devices. The copy that you shared stays with those who have it.") :
                //: Below that question
                qsTr("It goes from all your devices, answers and all. Nobody else has it.")
            Layout.fillWidth: true
        }
    }
}
