// SPDX-License-Identifier: GPL-3.0-or-later
// One thing in a RankingList: its place, its words, a handle to drag it, buttons to move it.
//
// position: from 1; count; text; current: whether its buttons are open on a phone; dragging; lifted: by the keyboard.
// Signals moveUp(), moveDown(), placeAsked(), picked(); dragged(sceneY), dropped().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

T.Button {
    id: root

    property int position: 1
    property int count: 1
    property bool current: false
    property bool lifted: false
    readonly property bool dragging: drag.active

    signal moveUp()
    signal moveDown()
    signal placeAsked()
    signal dragged(real sceneY)
    signal dropped()

    implicitHeight: Math.max(Theme.touchTarget, row.implicitHeight) + topPadding + bottomPadding
    verticalPadding: Theme.gapTiny
    leftPadding: Theme.gapMedium
    rightPadding: Theme.gapTiny
    focusPolicy: Qt.StrongFocus
    z: root.dragging || root.lifted ? 2 : 1
    Accessible.role: Accessible.ListItem
    //: For screen readers, something that is ranked: %1 its place, %2 of how many, %3 what it is
    Accessible.name: qsTr("%1 of %2: %3").arg(root.position).arg(root.count).arg(root.text)
    //: For screen readers, how to move something that is ranked
    Accessible.description: qsTr("Space lifts it, Up and Down move it then; Enter asks for a place")
    Keys.onReturnPressed: root.placeAsked()
    Keys.onEnterPressed: root.placeAsked()

    GridLayout {
        id: row

        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        columns: 4
        columnSpacing: Theme.gapSmall
        rowSpacing: 0

        Label {
            text: root.position
            font.weight: Font.DemiBold
            muted: true
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Math.round(24 * Theme.textScale)
            Accessible.ignored: true
        }

        Label {
            text: root.text
            Layout.fillWidth: true
            Layout.minimumHeight: 1
            Layout.topMargin: Theme.gapSmall
            Layout.bottomMargin: Theme.gapSmall
            Accessible.ignored: true
        }

        RankingButtons {
            first: root.position === 1
            last: root.position === root.count
            visible: !Theme.compact || root.current
            Layout.row: Theme.compact ? 1 : 0
            Layout.column: Theme.compact ? 0 : 2
            Layout.columnSpan: Theme.compact ? 4 : 1
            Layout.alignment: Qt.AlignHCenter
            onMoveUp: root.moveUp()
            onMoveDown: root.moveDown()
            onPlaceAsked: root.placeAsked()
        }

        Item {
            implicitWidth: Theme.touchTarget
            implicitHeight: Theme.compact ? 48 : 40
            Layout.row: 0
            Layout.column: 3

            Icon {
                anchors.centerIn: parent
                name: "grip-vertical"
                color: Theme.colors.muted
            }

            HoverHandler {
                cursorShape: root.dragging ? Qt.ClosedHandCursor : Qt.OpenHandCursor
            }

            DragHandler {
                id: drag

                target: null
                xAxis.enabled: false
                onCentroidChanged: if (active) root.dragged(centroid.scenePosition.y)
                onActiveChanged: if (!active) root.dropped()
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.dragging || root.lifted ? Theme.colors.primaryContainer : Theme.over(Theme.colors.surface, root.hovered ? 0.02 : 0)
        border.width: root.dragging || root.lifted || root.current ? 2 : 1
        border.color: root.dragging || root.current ? Theme.colors.primary : Theme.colors.line

        FocusRing {
            active: root.visualFocus
        }
    }
}
