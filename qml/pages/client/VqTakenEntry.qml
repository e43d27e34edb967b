// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment that was taken: when, what can be read of it, and who else has it. Signal opened(key).
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

ColumnLayout {
    id: root

    required property string key
    required property string day
    required property string detail
    required property list<string> readers

    signal opened(key: string)

    spacing: 0
    Layout.fillWidth: true

    ListRow {
        title: root.day
        detail: root.detail
        chevron: true
        onClicked: root.opened(root.key)
    }

    WhoSeesThis {
        names: root.readers
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapMedium
        Layout.bottomMargin: Theme.gapSmall
    }
}
