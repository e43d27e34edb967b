// SPDX-License-Identifier: GPL-3.0-or-later
// A goal that unfolds to its scale.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property string key
    required property string title
    required property int lens
    required property bool hasScale
    required property int level
    required property list<string> scale
    required property int openActions
    required property int doneActions
    property bool unfolded: false
    property bool readOnly: false

    signal edited(key: string)
    signal archived(key: string)
    signal chosen(key: string, level: int)

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    LensGoalCard {
        lens: root.lens
        text: root.title
        level: root.hasScale ? root.level : AttainmentScale.NotSet
        levelWord: root.hasScale ? root.scale[root.level + 2] : ""
        actionsDone: root.doneActions
        actionCount: root.openActions + root.doneActions
        Layout.fillWidth: true
        onClicked: root.unfolded = !root.unfolded
    }

    ColumnLayout {
        visible: root.unfolded
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap

        AttainmentScale {
            visible: root.hasScale
            words: root.scale
            level: root.level
            readOnly: root.readOnly
            onChosen: level => root.chosen(root.key, level)
        }

        RowLayout {
            visible: !root.readOnly
            spacing: Theme.gapSmall

            Button {
                //: Button that opens a goal to change its words
                text: qsTr("Change")
                icon.name: "pencil"
                onClicked: root.edited(root.key)
            }

            Button {
                //: Button that puts a goal aside; it can be undone
                text: qsTr("Put aside")
                kind: Button.Quiet
                onClicked: root.archived(root.key)
            }
        }
    }
}
