// SPDX-License-Identifier: GPL-3.0-or-later
// The top of a page: where one is, the way back, and what can be done here (its children, at the end).
//
// title; subtitle; showBack: whether there is a way back; margin: at its sides; tools: items that stay in the corner.
// Where title and actions have no room beside each other, the actions go below the title; where large text leaves the
// title no room between the way back and the tools, or would break its only word, the title goes below those.
// Signal back(), also on Esc, Alt+Left and the back key of a phone.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    property string title: ""
    property string subtitle: ""
    property bool showBack: false
    property int margin: Theme.pageMargin
    readonly property real roomAlone: row.width - toolRow.implicitWidth - (root.showBack ? Theme.controlHeight : 0) - 3 * Theme.gapSmall
    readonly property bool stacked: actionRow.implicitWidth > 0 && root.roomAlone - actionRow.implicitWidth < Math.min(naturalTitle.implicitWidth, row.width * 0.6)
    readonly property bool oneWord: root.title.indexOf(" ") < 0
    readonly property bool titleBelow: root.roomAlone < Math.min(naturalTitle.implicitWidth, row.width * (root.oneWord ? 1 : 0.45))
    readonly property int titleRow: root.titleBelow ? 1 : 0
    property alias tools: toolRow.data
    default property alias actions: actionRow.data

    signal back()

    implicitWidth: row.implicitWidth + 2 * root.margin
    implicitHeight: Math.max(row.implicitHeight + 2 * row.y, Theme.compact ? 56 : 64)

    Shortcut {
        sequences: ["Esc", "Back"]
        enabled: root.showBack && root.visible
        onActivated: root.back()
    }

    GridLayout {
        id: row

        x: root.showBack ? root.margin - Theme.gapSmall : root.margin
        y: Theme.compact ? Theme.gapSmall : Theme.gap
        width: root.width - x - root.margin
        height: Math.max(implicitHeight, root.height - 2 * y)
        columns: 4
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapTiny

        IconButton {
            visible: root.showBack
            //: Button at the top of a page: goes back to the page before
            text: qsTr("Back")
            icon.name: "arrow-left"
            shortcut: "Alt+Left"
            onClicked: root.back()
        }

        TextColumn {
            spacing: 2
            Layout.row: root.titleRow
            Layout.column: root.titleBelow ? 0 : 1
            Layout.columnSpan: root.titleBelow ? 4 : 1

            Label {
                text: root.title
                variant: Theme.compact ? Label.Title : Label.Heading
                width: parent.width
            }

            Label {
                visible: root.subtitle !== ""
                text: root.subtitle
                muted: true
                width: parent.width
            }
        }

        RowLayout {
            id: actionRow

            spacing: Theme.gapSmall
            Layout.fillWidth: false
            Layout.row: root.stacked ? root.titleRow + 1 : 0
            Layout.column: root.stacked ? root.showBack && !root.titleBelow ? 1 : 0 : 2
            Layout.columnSpan: root.stacked ? 4 - Layout.column : 1
        }

        RowLayout {
            id: toolRow

            spacing: Theme.gapSmall
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            Layout.row: 0
            Layout.column: 3
        }
    }

    // As wide as the title in one line.
    Label {
        id: naturalTitle

        visible: false
        text: root.title
        variant: Theme.compact ? Label.Title : Label.Heading
        wrapMode: Text.NoWrap
    }
}
