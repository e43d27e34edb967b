// SPDX-License-Identifier: GPL-3.0-or-later
// A result in a list: when it was taken, whether the client sees it and it was talked about.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ListRow {
    id: root

    required property string key
    required property string day
    required property string standing
    required property bool held

    title: root.day
    detail: root.standing
    chevron: true
    Layout.fillWidth: true
    leading: Icon {
        name: root.held ? "check-circle" : "gem"
        color: Theme.colors.muted
    }
}
