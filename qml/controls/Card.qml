// SPDX-License-Identifier: GPL-3.0-or-later
// A surface that holds what belongs together: its children stand under each other (set Layout.fillWidth on them).
//
// ground: colour of the surface; raised: a quiet area without a border; spacing: between the children.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Valuewright.Theme

T.Pane {
    id: root

    property bool raised: false
    property color ground: root.raised ? Theme.colors.raised : Theme.colors.surface
    property color edge: Theme.colors.line

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.compact ? Theme.gap : 20
    spacing: Theme.gapMedium
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Grouping

    contentItem: ColumnLayout {
        spacing: root.spacing
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.ground
        border.width: root.raised ? 0 : 1
        border.color: root.edge
    }
}
