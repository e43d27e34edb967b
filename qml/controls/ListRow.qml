// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a list: something at the start, a title with a quiet line below, something at the end.
//
// title; detail: the quiet line, detailFormat: how it is marked; leading, trailing: lists of items at start and end; selected; chevron: shows that
// it opens something. Signal clicked(). A ListView of rows is one stop for Tab; Up and Down go through it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

T.ItemDelegate {
    id: root

    property string title: ""
    property string detail: ""
    property int detailFormat: Text.PlainText
    property bool selected: false
    property bool chevron: false
    property alias leading: leadingSlot.data
    property alias trailing: trailingSlot.data

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(row.implicitHeight + topPadding + bottomPadding, Theme.touchTarget + 8)
    horizontalPadding: Theme.gapMedium
    verticalPadding: 10
    focusPolicy: ListView.view && !ListView.isCurrentItem ? Qt.ClickFocus : Qt.StrongFocus
    Accessible.name: root.title
    Accessible.description: root.detail
    Accessible.selected: root.selected
    Layout.fillWidth: true
    onActiveFocusChanged: if (activeFocus && ListView.view) ListView.view.currentIndex = ListView.view.indexAt(x, y)
    Keys.onUpPressed: event => root.step(event, -1)
    Keys.onDownPressed: event => root.step(event, 1)

    GridLayout {
        id: row

        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height - root.topPadding - root.bottomPadding
        columns: 4
        columnSpacing: Theme.gapMedium
        rowSpacing: Theme.gapTiny

        RowLayout {
            id: leadingSlot

            visible: children.length > 0
            Layout.row: 0
            Layout.column: 0
        }

        TextColumn {
            spacing: 1
            Layout.row: 0
            Layout.column: 1

            Label {
                text: root.title
                variant: Label.Strong
                width: parent.width
                Accessible.ignored: true
            }

            Label {
                visible: root.detail !== ""
                text: root.detail
                textFormat: root.detailFormat
                font.pixelSize: Theme.labelSize
                muted: true
                width: parent.width
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: trailingSlot

            visible: children.length > 0
            Layout.row: Theme.narrow ? 1 : 0
            Layout.column: Theme.narrow ? 1 : 2
        }

        Icon {
            visible: root.chevron
            name: "chevron-right"
            directional: true
            color: Theme.colors.muted
            size: Theme.iconSize - 4
            Layout.row: 0
            Layout.column: 3
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.selected ? Theme.colors.primaryContainer : Qt.alpha(Theme.colors.ink, root.down ? 0.09 : root.hovered ? 0.04 : 0)

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: parent.height - Theme.gapLarge
            radius: 1.5
            visible: root.selected
            color: Theme.colors.primary
        }

        FocusRing {
            active: root.visualFocus
            inset: true
        }
    }

    function step(event: KeyEvent, by: int) {
        const list = ListView.view;
        event.accepted = list !== null;
        if (list === null)
            return;
        const next = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        list.positionViewAtIndex(next, ListView.Contain);
        // The focus makes it current; the other way round it would lack its ring.
        list.itemAtIndex(next).forceActiveFocus(Qt.TabFocusReason);
    }
}
