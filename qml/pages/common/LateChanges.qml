// SPDX-License-Identifier: GPL-3.0-or-later
// What removed devices wrote too late; unfolds into the list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property LateChangesModel late
    property bool unfolded: false

    Layout.fillWidth: true

    ListRow {
        horizontalPadding: 0
        //: Title of what removed devices wrote too late
        title: qsTr("Changes that came too late")
        //: Below that title
        detail: qsTr("Written after the removal of the device; not part of your records.")
        leading: Icon {
            name: "hourglass-split"
            color: Theme.colors.caution
        }
        trailing: [
            Label {
                text: root.late.count.toLocaleString(Qt.locale(), "f", 0)
                muted: true
                wrapMode: Text.NoWrap
            },
            Icon {
                name: root.unfolded ? "chevron-up" : "chevron-down"
                color: Theme.colors.muted
                size: Theme.iconSize - 4
            }
        ]
        onClicked: root.unfolded = !root.unfolded
    }

    Label {
        visible: root.unfolded
        //: Over the list of what removed devices wrote too late
        text: qsTr("They are kept, sealed, so that nothing is lost without a trace, and have no effect. If you wrote them yourself before you removed the device, write them again here.")
        muted: true
        Layout.fillWidth: true
    }

    Repeater {
        model: root.unfolded ? root.late : null

        delegate: ListRow {
            required property string device
            required property string where

            focusPolicy: Qt.NoFocus
            horizontalPadding: 0
            title: device
            detail: where
        }
    }
}
