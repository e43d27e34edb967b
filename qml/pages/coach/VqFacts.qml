// SPDX-License-Identifier: GPL-3.0-or-later
// What a result is: instrument, what the client wrote to it, whether they see it.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqDebriefModel result

    spacing: Theme.gapTiny
    Layout.fillWidth: true

    Label {
        text: root.result.instrument
        muted: true
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "eye"
            color: Theme.colors.muted
            Layout.alignment: Qt.AlignTop
        }

        TextColumn {
            Label {
                width: parent.width
                text: root.result.seen
            }
        }
    }

    Label {
        visible: root.result.comment !== ""
        //: What the client wrote when handing in an assessment
        text: qsTr("In their words: “%1”").arg(root.result.comment)
        Layout.fillWidth: true
    }
}
