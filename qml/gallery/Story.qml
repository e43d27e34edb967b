// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of a story about a control: its name, and its variants under each other.
//
// title; maximumWidth of the column; its children are the variants (set Layout.fillWidth where they should fill).
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

Page {
    id: root

    property int maximumWidth: Theme.readableWidth
    default property alias contents: column.data

    ScrollView {
        id: view

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.pageMargin

        ColumnLayout {
            id: column

            x: root.mirrored ? view.width - width - Theme.pageMargin : Theme.pageMargin
            y: Theme.pageMargin
            width: Math.min(view.availableWidth - 2 * Theme.pageMargin, root.maximumWidth)
            spacing: Theme.gap

            Label {
                text: root.title
                variant: Label.Heading
                Layout.fillWidth: true
            }
        }
    }
}
