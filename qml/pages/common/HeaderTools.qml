// SPDX-License-Identifier: GPL-3.0-or-later
// What every header carries where there is no sidebar: sync truth and help.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme

RowLayout {
    id: root

    property App app: null

    signal syncing()

    spacing: Theme.gapTiny

    SyncStatusPill {
        visible: (root.app?.sync ?? null) !== null
        brief: true
        saved: root.app?.sync?.saved ?? 0
        sent: root.app?.sync?.sent ?? 0
        received: root.app?.sync?.received ?? 0
        offline: root.app?.sync?.offline ?? false
        lastError: root.app?.sync?.problem ?? ""
        onClicked: root.syncing()
    }

    IconButton {
        //: Button that opens the limits of coaching and numbers to call
        text: qsTr("Help")
        icon.name: "life-preserver"
        onClicked: root.app.helpShown = true
    }
}
