// SPDX-License-Identifier: GPL-3.0-or-later
// A surface that holds what belongs together: its children stand under each other (set Layout.fillWidth on them).
//
// ground, edge: colours of the surface and its border; raised: a quiet area without a border; spacing: between the
// children, which stay on top when the card is stretched.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Valuewright.Theme

T.Pane {
    id: root

    property bool raised: false
    property color ground: root.raised ? Theme.colors.raised : Theme.colors.surface
    property color edge: Theme.colors.line
    default property alias contents: column.data

    implicitWidth: Math.max(240, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.compact ? Theme.gap : 20
    spacing: Theme.gapMedium
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Grouping

    background: Rectangle {
        radius: Theme.radius
        color: root.ground
        border.width: root.raised ? 0 : 1
        border.color: root.edge
    }

    ColumnLayout {
        id: column

        width: root.availableWidth
        spacing: root.spacing
    }
}
