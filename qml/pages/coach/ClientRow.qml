// SPDX-License-Identifier: GPL-3.0-or-later
// A client in the list: name, and how the agreement stands with its reason.
import QtQuick
import Valuewright.Controls
import Valuewright.Style

ListRow {
    id: root

    required property string key
    required property string name
    required property string status
    required property string reason
    required property int tone

    title: root.name
    //: How the agreement with a client stands: %1 in a word or two, %2 why
    detail: qsTr("%1 · %2").arg(root.status).arg(root.reason)
    leading: Avatar {
        name: root.name
    }
    trailing: Icon {
        name: style.icon
        color: style.color
    }

    Tone {
        id: style

        kind: root.tone
    }
}
