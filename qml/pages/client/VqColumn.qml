// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the assessment as a column that scrolls; its children stand under each other.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

FocusScope {
    id: root

    property alias rowSpacing: column.spacing
    default property alias contents: column.data

    ScrollView {
        id: view

        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.gapSmall + Theme.gapLarge

        ColumnLayout {
            id: column

            x: Math.max(Theme.pageMargin, (root.width - width) / 2)
            y: Theme.gapSmall
            width: Math.min(view.availableWidth - 2 * Theme.pageMargin, Theme.readableWidth)
            spacing: Theme.gap
        }
    }
}
