// SPDX-License-Identifier: GPL-3.0-or-later
// A goal at a glance: its lens, the goal in words, where it stands, and what is done of it. Opens on click.
//
// lens: Lens.Creativity | Curiosity | Courage; text: the goal; level: −2 to +2 or AttainmentScale.NotSet;
// levelWord: the person's own words for it; actionsDone, actionCount; selected. Signal clicked().
import QtQuick
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

T.Button {
    id: root

    property int lens: Lens.Creativity
    property int level: AttainmentScale.NotSet
    property string levelWord: ""
    property bool selected: false
    property int actionsDone: 0
    property int actionCount: 0
    //: For screen readers, of a goal: %1 of %2 actions are done
    readonly property string progressText: qsTr("%1 of %2 actions done").arg(root.actionsDone).arg(root.actionCount)

    implicitWidth: Math.max(260, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.compact ? Theme.gap : 20
    focusPolicy: Qt.StrongFocus
    Accessible.selected: root.selected
    Accessible.name: style.name + ": " + root.text
    Accessible.description: root.levelWord + (root.actionCount > 0 ? ". " + root.progressText : "")

    contentItem: GoalSummary {
        lens: style
        text: root.text
        level: root.level
        levelWord: root.levelWord
        actionsDone: root.actionsDone
        actionCount: root.actionCount
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.over(Theme.colors.surface, root.down ? 0.06 : root.hovered ? 0.025 : 0)
        border.width: root.selected ? 2 : 1
        border.color: root.selected ? Theme.colors.primary : Theme.colors.line

        FocusRing {
            active: root.visualFocus
        }
    }

    Lens {
        id: style

        kind: root.lens
    }
}
