// SPDX-License-Identifier: GPL-3.0-or-later
// Says plainly that nobody is there while something is written, and where help is. Signal help().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    signal help()

    spacing: 6
    Layout.fillWidth: true

    Icon {
        name: "info-circle"
        color: Theme.colors.muted
        size: Theme.labelSize + 1
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }

    TextColumn {
        Label {
            width: parent.width
            //: Below everything a client writes
            text: qsTr("Nobody is watching this, and no text is scanned. It is not read at once.")
            font.pixelSize: Theme.labelSize
            muted: true
        }

        Button {
            width: Math.min(implicitWidth, parent.width)
            //: Button below everything a client writes: opens the numbers to call
            text: qsTr("If you need help now")
            icon.name: "life-preserver"
            kind: Button.Quiet
            leftPadding: 0
            font.pixelSize: Theme.labelSize
            onClicked: root.help()
        }
    }
}
