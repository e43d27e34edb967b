// SPDX-License-Identifier: GPL-3.0-or-later
// A client in the list: name, and how the agreement stands with its reason.
import QtQuick
import Valuewright.Controls

ListRow {
    id: root

    required property string key
    required property string name
    required property string status
    required property string reason
    required property int tone

    title: root.name
    detail: root.reason
    Accessible.description: root.status + ". " + root.reason
    leading: Avatar {
        name: root.name
    }
    trailing: StatusBadge {
        tone: root.tone
        text: root.status
    }
}
