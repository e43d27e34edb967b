// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in LensGoalCard.
//
// lens: a Lens; text; level: −2 to +2 or AttainmentScale.NotSet; levelWord; actionsDone, actionCount.
import QtQuick
import QtQuick.Layouts
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

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gapSmall

            Rectangle {
                implicitWidth: 28
                implicitHeight: 28
                radius: 14
                color: root.lens.container

                Icon {
                    anchors.centerIn: parent
                    name: root.lens.icon
                    size: 16
                    color: root.lens.color
                }
            }

            Label {
                text: root.lens.name
                font.pixelSize: Theme.labelSize
                font.weight: Font.Medium
                color: root.lens.color
                Accessible.ignored: true
            }
        }

        Label {
            text: root.text
            variant: Label.Lead
            font.weight: Font.Medium
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        RowLayout {
            visible: root.level !== AttainmentScale.NotSet
            spacing: Theme.gapMedium
            Layout.fillWidth: true

            LevelDots {
                level: root.level
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 5
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
                Accessible.ignored: true
            }
        }
    }
}
