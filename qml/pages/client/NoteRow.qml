// SPDX-License-Identifier: GPL-3.0-or-later
// A note in a list. Signal opened(key).
import QtQuick
import Valuewright.Controls

ListRow {
    id: root

    required property string key
    required title
    required property string written
    required property bool diverged

    signal opened(key: string)

    detail: root.written
    chevron: true
    trailing: StatusBadge {
        visible: root.diverged
        tone: Tone.Caution
        //: On a note that two people changed at the same time
        text: qsTr("Two versions")
    }
    onClicked: root.opened(root.key)
}
