// SPDX-License-Identifier: GPL-3.0-or-later
// Things in an order the person gives them: by dragging, by buttons, by naming a place, by keyboard.
//
// model: a list model with a role `text`, kept in order by its owner; firstPosition: number of the first row.
// Signal moved(from, to): indices; the owner moves the row in the model. Up and Down go through the rows,
// Alt+Up and Alt+Down move the row, Enter asks for a place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

ListView {
    id: root

    property int firstPosition: 1
    property int lastPosition: root.firstPosition + root.count - 1

    signal moved(int from, int to)

    spacing: Theme.gapSmall
    clip: true
    boundsBehavior: Flickable.StopAtBounds
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
        onClicked: root.currentIndex = index
        onActiveFocusChanged: if (activeFocus) root.currentIndex = index
        onMoveUp: root.move(index, index - 1)
        onMoveDown: root.move(index, index + 1)
        onPlaceAsked: places.ask(index)
        onDragged: sceneY => root.dragTo(index, sceneY)
        Keys.onUpPressed: event => root.handleArrow(event, -1)
        Keys.onDownPressed: event => root.handleArrow(event, 1)
    }

    PlacePicker {
        id: places

        count: root.count
        firstPosition: root.firstPosition
        onPlaceChosen: (from, to) => root.move(from, to)
    }

    function move(from: int, to: int) {
        if (to < 0 || to >= root.count || to === from)
            return;
        root.moved(from, to);
        root.currentIndex = to;
        root.positionViewAtIndex(to, ListView.Contain);
    }

    // Rows give way as soon as the finger is over them.
    function dragTo(from: int, sceneY: real) {
        const y = root.mapFromItem(null, 0, sceneY).y;
        const over = root.indexAt(root.width / 2, Math.max(0, Math.min(root.contentHeight - 1, y + root.contentY)));
        if (over >= 0)
            root.move(from, over);
    }

    function handleArrow(event: KeyEvent, by: int) {
        if (event.modifiers & Qt.AltModifier)
            root.move(root.currentIndex, root.currentIndex + by);
        else
            root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + by));
        root.currentItem.forceActiveFocus(Qt.TabFocusReason);
        event.accepted = true;
    }
}
