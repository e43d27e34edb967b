// SPDX-License-Identifier: GPL-3.0-or-later
// What every tab of a client's page is: a scrolling column about one client.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme

ScrollView {
    id: root

    required property ClientModel client
    default property alias contents: column.data

    signal open(page: int, key: string)

    contentHeight: column.implicitHeight + Theme.gap + Theme.gapHuge

    ColumnLayout {
        id: column

        x: Theme.pageMargin
        y: Theme.gap
        width: Math.min(root.availableWidth - 2 * Theme.pageMargin, Theme.readableWidth + 120)
        spacing: Theme.gap
    }
}
