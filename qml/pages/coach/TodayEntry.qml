// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the page Today, under a heading where its kind begins.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

ColumnLayout {
    id: root

    required property int kind
    required property string section
    required property bool opensSection
    required property string client
    required property string title
    required property string detail
    required property string when

    signal activated(key: string)

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    SectionHeader {
        visible: root.opensSection
        text: root.section
        Layout.topMargin: Theme.gapSmall
    }

    ListRow {
        title: root.title
        detail: root.detail === "" ? root.when : root.when + " · " + root.detail
        chevron: true
        leading: Avatar {
            name: root.title
        }
        onClicked: root.activated(root.client)
    }
}
