// SPDX-License-Identifier: GPL-3.0-or-later
// An AppPage with one column in its middle that scrolls, as wide as lines are easy to read (or maximumContentWidth),
// rowSpacing apart; its children stand under each other (set Layout.fillWidth on them).
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

AppPage {
    id: root

    property int maximumContentWidth: Theme.readableWidth
    property alias rowSpacing: column.spacing
    default property alias contents: column.data

    columnWidth: root.maximumContentWidth
    Keys.forwardTo: [view]

    ScrollView {
        id: view

        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.gapSmall + Theme.gapHuge

        ColumnLayout {
            id: column

            x: root.sideMargin
            y: Theme.gapSmall
            width: Math.min(view.availableWidth - 2 * Theme.pageMargin, root.maximumContentWidth)
            spacing: Theme.gap
        }
    }
}
