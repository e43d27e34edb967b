// SPDX-License-Identifier: GPL-3.0-or-later
// Things in an order the person gives them: by dragging, by buttons, by naming a place, by keyboard.
//
// model: a list model with a role `text`, kept in order by its owner; firstPosition: number of the first row;
// lifted: a row is held by the keyboard; said: the last thing that happened, in words.
// Signal moved(from, to): indices; the owner moves the row in the model. Up and Down go through the rows. Space
// lifts a row, Up and Down move it then, Space puts it down, Esc takes it back. Alt+Up and Alt+Down move a row
// without lifting it, Enter asks for a place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

ListView {
    id: root

    property int firstPosition: 1
    property int lastPosition: root.firstPosition + root.count - 1
    property int liftedFrom: -1
    property string said: ""
    readonly property bool lifted: root.liftedFrom >= 0

    signal moved(int from, int to)

    spacing: Theme.gapSmall
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: !drag.active
    keyNavigationEnabled: true
    reuseItems: false
    // All rows are there at once, also for a screen reader; an order is never long.
    cacheBuffer: 8000
    Accessible.role: Accessible.List
    //: For screen readers, a list of things one puts into an order
    Accessible.name: qsTr("Your order")
    T.ScrollBar.vertical: ScrollBar {
        id: bar
    }

    displaced: Transition {
        NumberAnimation {
            property: "y"
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    delegate: RankingRow {
        id: row

        required property int index
        required text

        width: root.width - (bar.visible ? bar.width : 0)
        position: root.firstPosition + index
        count: root.lastPosition
        current: root.currentIndex === index
        lifted: root.lifted && root.currentIndex === index
        onClicked: root.currentIndex = index
        onActiveFocusChanged: activeFocus ? root.arriveAt(index) : root.leave(index)
        onMoveUp: root.move(index, index - 1)
        onMoveDown: root.move(index, index + 1)
        onPlaceAsked: places.ask(index)
        onDraggingChanged: drag.active = dragging
        onDragged: sceneY => drag.follow(index, sceneY)
        Keys.onShortcutOverride: event => event.accepted = root.lifted && event.key === Qt.Key_Escape
        Keys.onEscapePressed: event => root.takeBack(event)
        Keys.onSpacePressed: root.lifted ? root.putDown() : root.lift(index)
        Keys.onUpPressed: event => root.handleArrow(event, -1)
        Keys.onDownPressed: event => root.handleArrow(event, 1)
    }

    PlacePicker {
        id: places

        count: root.count
        firstPosition: root.firstPosition
        onPlaceChosen: (from, to) => root.move(from, to)
    }

    RankingDrag {
        id: drag

        list: root
        onMoved: (from, to) => root.move(from, to)
    }

    RankingVoice {
        parent: root
        shown: root.lifted
        text: root.said
    }

    function move(from: int, to: int) {
        if (to < 0 || to >= root.count || to === from)
            return;
        root.moved(from, to);
        root.currentIndex = to;
        root.positionViewAtIndex(to, ListView.Contain);
        //: Said when something that is ranked was moved: %1 what it is, %L2 its place, %L3 of how many
        root.said = qsTr("%1: now %L2 of %L3").arg(root.textAt(to)).arg(root.firstPosition + to).arg(root.lastPosition);
    }

    function textAt(index: int): string {
        return (root.itemAtIndex(index) as RankingRow)?.text ?? "";
    }

    function handleArrow(event: KeyEvent, by: int) {
        if (root.lifted || event.modifiers & Qt.AltModifier)
            root.move(root.currentIndex, root.currentIndex + by);
        else
            root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + by));
        root.currentItem.forceActiveFocus(Qt.TabFocusReason);
        event.accepted = true;
    }

    function lift(index: int) {
        root.currentIndex = index;
        root.liftedFrom = index;
        //: Said when something that is ranked was lifted by the keyboard: %1 what it is
        root.said = qsTr("Lifted: %1. Up and Down move it, Space puts it down, Esc takes it back.").arg(root.textAt(index));
    }

    function putDown() {
        root.liftedFrom = -1;
        //: Said when something that is ranked was put down: %1 what it is, %L2 its place, %L3 of how many
        root.said = qsTr("Put down: %1, %L2 of %L3").arg(root.textAt(root.currentIndex)).arg(root.firstPosition + root.currentIndex).arg(root.lastPosition);
    }

    function takeBack(event: KeyEvent) {
        event.accepted = root.lifted;
        if (!root.lifted)
            return;
        const from = root.liftedFrom;
        root.move(root.currentIndex, from);
        root.liftedFrom = -1;
        root.currentItem.forceActiveFocus(Qt.TabFocusReason);
        //: Said when something that is ranked is back where it was: %1 what it is, %L2 its place
        root.said = qsTr("Back where it was: %1, %L2").arg(root.textAt(from)).arg(root.firstPosition + from);
    }

    function arriveAt(index: int) {
        if (!root.lifted)
            root.currentIndex = index;
    }

    // Whoever goes elsewhere has put it down.
    function leave(index: int) {
        if (root.lifted && root.currentIndex === index && root.Window.activeFocusItem !== null && !(root.Window.activeFocusItem instanceof RankingRow))
            root.putDown();
    }
}
