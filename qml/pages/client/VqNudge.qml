// SPDX-License-Identifier: GPL-3.0-or-later
// A reminder of the assessment, on the pages where a client looks in. Signal taken(): to the assessment.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property VqNudgeModel nudge
    readonly property bool bring: root.nudge.kind === VqNudgeModel.Bring

    signal taken()

    visible: root.nudge.kind !== VqNudgeModel.Nothing
    ground: root.nudge.kind === VqNudgeModel.Overdue ? Theme.colors.cautionContainer : Theme.colors.infoContainer
    edge: "transparent"
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: root.nudge.kind === VqNudgeModel.Overdue ? "exclamation-triangle" : root.bring ? "people" : "card-checklist"
            color: root.nudge.kind === VqNudgeModel.Overdue ? Theme.colors.caution : Theme.colors.primary
            Layout.alignment: Qt.AlignTop
        }

        TextColumn {
            Label {
                width: parent.width
                text: root.headline()
                variant: Label.Strong
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                text: root.bring ?
                    //: Offer to share an own result; %1 is the day it was taken, %2 the name of the coach
                    qsTr("You took it on %1, and only you have it. %2 would see all that is kept: answers, order shown, moves and times, and what you said to single views. It can't be taken back.").arg(root.nudge.day).arg(root.nudge.coach) :
                    //: Below a reminder of an assessment
                    qsTr("It takes about twenty minutes, and you can pause anywhere.")
            }
        }
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            text: root.bring ?
                //: Button that shares an own result; %1 is the name of the coach
                qsTr("Share it with %1").arg(root.nudge.coach) :
                //: Button on a reminder of an assessment
                qsTr("To the assessment")
            kind: Button.Primary
            onClicked: root.bring ? root.nudge.share() : root.taken()
        }

        Button {
            text: root.bring ?
                //: Button that leaves an own result unshared
                qsTr("Keep it for myself") :
                //: Button that puts a reminder off to tomorrow
                qsTr("Remind me later")
            kind: Button.Quiet
            onClicked: root.nudge.later()
        }
    }

    function headline(): string {
        switch (root.nudge.kind) {
        case VqNudgeModel.Overdue:
            //: Reminder of an assessment; %1 is the day by which it was wanted, %2 the name of the coach
            return qsTr("%2 hoped for your VQ by %1").arg(root.nudge.due).arg(root.nudge.coach);
        case VqNudgeModel.DueSoon:
            //: Reminder of an assessment; %1 is the day by which it is wanted
            return qsTr("Your VQ is wanted by %1").arg(root.nudge.due);
        case VqNudgeModel.Bring:
            //: Offer to share an own result; %1 is the name of the coach
            return qsTr("Bring your own VQ to %1?").arg(root.nudge.coach);
        default:
            //: Reminder of an assessment; %1 is the name of the coach
            return qsTr("A reminder from %1: your VQ").arg(root.nudge.coach);
        }
    }
}
