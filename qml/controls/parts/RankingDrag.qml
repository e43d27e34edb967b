// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a RankingList under a finger: the others give way, and the list goes on at its ends.
//
// list; active: a row is being dragged; follow(index, sceneY). Signal moved(from, to).
import QtQuick
import Valuewright.Theme

Timer {
    id: root

    required property ListView list
    property bool active: false
    property int index: -1
    property real y: 0
    readonly property int edge: Theme.touchTarget
    readonly property int pixelsPerTick: 8

    signal moved(int from, int to)

    interval: 16
    repeat: true
    running: root.active && (root.y < root.edge || root.y > root.list.height - root.edge)
    onTriggered: root.scroll()

    function follow(index: int, sceneY: real) {
        root.index = index;
        root.y = root.list.mapFromItem(null, 0, sceneY).y;
        root.settle();
    }

    // Rows give way as soon as the finger is over them.
    function settle() {
        const y = Math.max(0, Math.min(root.list.height - 1, root.y));
        const over = root.list.indexAt(root.list.width / 2, Math.max(0, Math.min(root.list.contentHeight - 1, y + root.list.contentY)));
        if (over < 0 || over === root.index)
            return;
        const from = root.index;
        root.index = over;
        root.moved(from, over);
    }

    function scroll() {
        const by = root.y < root.edge ? -root.pixelsPerTick : root.pixelsPerTick;
        const most = Math.max(0, root.list.contentHeight - root.list.height);
        root.list.contentY = Math.max(0, Math.min(most, root.list.contentY + by));
        root.settle();
    }
}
