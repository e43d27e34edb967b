// SPDX-License-Identifier: GPL-3.0-or-later
// What a client and a coach will both see, what only the client sees, and what only the coach sees.
import QtQuick
import Valuewright.Controls
import Valuewright.Style

Card {
    id: root

    required property string inviter

    ListRow {
        focusPolicy: Qt.NoFocus
        //: On an invitation; %1 is the name of the coach
        title: qsTr("You and %1 both see").arg(root.inviter)
        //: On an invitation: what is shared
        detail: qsTr("goals, actions, sessions, shared notes, your check-ins, and a VQ once you hand it in")
        leading: Icon {
            name: "eye"
        }
    }

    ListRow {
        focusPolicy: Qt.NoFocus
        //: On an invitation: over what nobody else can open
        title: qsTr("Only you can open")
        //: On an invitation: what stays with the client
        detail: qsTr("your journal and everything you have not sent")
        leading: Icon {
            name: "lock"
        }
    }

    ListRow {
        focusPolicy: Qt.NoFocus
        //: On an invitation; %1 is the name of the coach
        title: qsTr("Only %1 can open").arg(root.inviter)
        //: On an invitation: what stays with the coach
        detail: qsTr("private notes about your work together, and your contact and agreement")
        leading: Icon {
            name: "person"
        }
    }
}
