// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in LensGoalCard.
//
// lens: a Lens; text; level: −2 to +2 or AttainmentScale.NotSet; levelWord; actionsDone, actionCount.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    required property Lens lens
    property string text: ""
    property int level: AttainmentScale.NotSet
    property string levelWord: ""
    property int actionsDone: 0
    property int actionCount: 0

    implicitWidth: 240
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gapSmall

        LensMark {
            width: parent.width
            lens: root.lens.kind
        }

        Label {
            text: root.text
            width: parent.width
            variant: Label.Lead
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        RowLayout {
            visible: root.level !== AttainmentScale.NotSet
            width: parent.width
            spacing: Theme.gapMedium

            LevelDots {
                level: root.level
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.round((Theme.labelSize * 1.3 - 8) / 2)
            }

            Label {
                text: root.levelWord
                font.pixelSize: Theme.labelSize
                muted: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        RowLayout {
            visible: root.actionCount > 0
            width: parent.width
            spacing: 6

            Icon {
                name: root.actionsDone === root.actionCount ? "check-circle-fill" : "list-check"
                color: Theme.colors.muted
                size: Theme.labelSize
            }

            Label {
                //: On a goal: %1 of %2 actions are done
                text: qsTr("%1 of %2 actions done").arg(root.actionsDone).arg(root.actionCount)
                font.pixelSize: Theme.labelSize
                muted: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
