// SPDX-License-Identifier: GPL-3.0-or-later
// A page with a header and one column that scrolls, as wide as lines are easy to read (or maximumContentWidth).
//
// title, subtitle, showBack; actions: items at the end of the header; rowSpacing; maximumContentWidth; its children stand
// under each other (set Layout.fillWidth on them). Signal back().
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

Page {
    id: root

    property alias subtitle: pageHeader.subtitle
    property alias showBack: pageHeader.showBack
    property alias actions: pageHeader.actions
    property int maximumContentWidth: Theme.readableWidth
    property alias rowSpacing: column.spacing
    default property alias contents: column.data

    Keys.forwardTo: [view]

    signal back()

    header: PageHeader {
        id: pageHeader

        title: root.title
        onBack: root.back()
    }

    ScrollView {
        id: view

        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.gapSmall + Theme.gapHuge

        ColumnLayout {
            id: column

            x: root.mirrored ? view.width - width - Theme.pageMargin : Theme.pageMargin
            y: Theme.gapSmall
            width: Math.min(view.availableWidth - 2 * Theme.pageMargin, root.maximumContentWidth)
            spacing: Theme.gap
        }
    }
}
