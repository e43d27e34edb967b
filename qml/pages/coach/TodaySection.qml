// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of what a coach looks at first, as a card; not there while there is nothing of it.
//
// entries; kind: a TodayModel.Kind. Signal activated(key) of a client.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme

Card {
    id: root

    required property TodayModel entries
    required property int kind

    signal activated(key: string)

    visible: root.entries.count > 0 && root.entries.countOf(root.kind) > 0
    padding: Theme.gapSmall
    spacing: 0
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    Accessible.name: heading.text

    SectionHeader {
        id: heading

        text: root.entries.headingOf(root.kind)
        Layout.leftMargin: Theme.gapMedium
        Layout.topMargin: Theme.gapSmall
        Layout.bottomMargin: Theme.gapTiny
    }

    Repeater {
        model: root.entries

        delegate: TodayEntry {
            visible: kind === root.kind
            onActivated: key => root.activated(key)
        }
    }
}
