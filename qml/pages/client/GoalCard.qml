// SPDX-License-Identifier: GPL-3.0-or-later
// A goal of the list. Signal opened(key).
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls

Item {
    id: root

    required property string key
    required property string title
    required property int lens
    required property bool hasScale
    required property int level
    required property list<string> scale
    required property int openActions
    required property int doneActions
    property alias selected: card.selected

    signal opened(key: string)

    implicitHeight: card.implicitHeight
    Layout.fillWidth: true

    LensGoalCard {
        id: card

        anchors.fill: parent
        lens: root.lens
        text: root.title
        level: root.hasScale ? root.level : AttainmentScale.NotSet
        levelWord: root.hasScale ? root.scale[root.level + 2] : ""
        actionsDone: root.doneActions
        actionCount: root.openActions + root.doneActions
        onClicked: root.opened(root.key)
    }
}
