// SPDX-License-Identifier: GPL-3.0-or-later
// A list and what is open from it: beside each other on a wide window, one at a time elsewhere.
//
// list, detail: the two items (anchors.fill: parent); detailOpen: whether something is open; listWidth: in pixels;
// both: whether both are in sight (a page hides its way back then).
import QtQuick
import Valuewright.Theme

Item {
    id: root

    property alias list: listSlot.data
    property alias detail: detailSlot.data
    property bool detailOpen: false
    property int listWidth: Math.round(Math.min(360 * Theme.textScale, root.width * 0.4))
    readonly property bool both: Theme.expanded

    Item {
        id: listSlot

        x: root.both && LayoutMirroring.enabled ? root.width - width : 0
        width: root.both ? root.listWidth : root.width
        height: root.height
        visible: root.both || !root.detailOpen
    }

    Rectangle {
        x: LayoutMirroring.enabled ? root.width - root.listWidth : root.listWidth
        width: 1
        height: root.height
        visible: root.both
        color: Theme.colors.line
    }

    Item {
        id: detailSlot

        x: root.both && !LayoutMirroring.enabled ? root.listWidth + 1 : 0
        width: root.both ? root.width - root.listWidth - 1 : root.width
        height: root.height
        visible: root.both || root.detailOpen
    }
}
