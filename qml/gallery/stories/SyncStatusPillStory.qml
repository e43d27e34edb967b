// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the truth about syncing in each of its states.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Sync truth and who sees this"
    maximumWidth: 340 * Theme.textScale

    SyncStatusPill {
        saved: 1284
        sent: 1284
        received: 311
        Layout.fillWidth: true
    }

    SyncStatusPill {
        saved: 1287
        sent: 1284
        received: 311
        Layout.fillWidth: true
    }

    SyncStatusPill {
        saved: 1287
        sent: 1284
        received: 311
        offline: true
        Layout.fillWidth: true
    }

    SyncStatusPill {
        saved: 1287
        sent: 1284
        received: 311
        lastError: "The server did not answer at 14:02. Nothing is lost; it is tried again by itself."
        Layout.fillWidth: true
    }

    SyncStatusPill {
        saved: 12
        sent: 12
        brief: true
    }

    WhoSeesThis {}

    WhoSeesThis {
        names: ["Anna Okafor"]
    }

    WhoSeesThis {
        names: ["Anna Okafor", "Maya Lindqvist", "Northfield Hospital"]
        Layout.fillWidth: true
    }
}
