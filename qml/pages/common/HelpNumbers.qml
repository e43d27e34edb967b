// SPDX-License-Identifier: GPL-3.0-or-later
// The telephone numbers of one region.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    required property string region
    required property string emergency
    required property string listening

    spacing: Theme.gap

    TextColumn {
        spacing: 2

        Label {
            width: parent.width
            text: root.region
            variant: Label.Strong
        }

        Label {
            width: parent.width
            visible: root.listening !== ""
            text: root.listening
            muted: true
        }
    }

    Label {
        text: root.emergency
        variant: Label.Title
        wrapMode: Text.NoWrap
        //: Read by screen readers; %1 is a telephone number
        Accessible.name: qsTr("Emergency: %1").arg(root.emergency)
        Layout.alignment: Qt.AlignTop
    }
}
