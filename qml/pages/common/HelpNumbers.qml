// SPDX-License-Identifier: GPL-3.0-or-later
// The telephone numbers of one region.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    required property string region
    required property string emergency
    required property string listening

    spacing: Theme.gap

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        Label {
            text: root.region
            variant: Label.Strong
            Layout.fillWidth: true
        }

        Label {
            visible: root.listening !== ""
            text: root.listening
            muted: true
            Layout.fillWidth: true
        }
    }

    Label {
        text: root.emergency
        variant: Label.Title
        //: Read by screen readers; %1 is a telephone number
        Accessible.name: qsTr("Emergency: %1").arg(root.emergency)
        Layout.alignment: Qt.AlignTop
    }
}
