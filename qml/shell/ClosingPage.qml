// SPDX-License-Identifier: GPL-3.0-or-later
// Says what the window is waiting for before it closes.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Page {
    id: root

    required property App app

    //: Title while the last work is done before the window closes
    title: qsTr("Saving a backup…")

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, 420 * Theme.textScale)
        spacing: Theme.gap

        BusyIndicator {
            running: true
            Layout.alignment: Qt.AlignHCenter
            Accessible.ignored: true
        }

        TextColumn {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Label {
                width: parent.width
                text: root.title
                variant: Label.Title
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                width: parent.width
                //: While the last work is done before the window closes
                text: qsTr("Today's backup is being written and checked. The window then closes by itself.")
                muted: true
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
