// SPDX-License-Identifier: GPL-3.0-or-later
// The whole order of a part, to look over: drag, move up and down, or name a place. Signal accepted().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

FocusScope {
    id: root

    required property VqOrderModel order

    signal accepted()

    ColumnLayout {
        x: Math.max(Theme.pageMargin, (root.width - width) / 2)
        width: Math.min(root.width - 2 * Theme.pageMargin, Theme.readableWidth)
        height: root.height
        spacing: Theme.gapSmall

        VqEnd {
            text: root.order.best
            icon: "arrow-up"
        }

        RankingList {
            model: root.order
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            onMoved: (from, to) => root.order.moveItem(from, to)
        }

        VqEnd {
            text: root.order.worst
            icon: "arrow-down"
        }

        Button {
            //: Button of an assessment: the order is as the person wants it
            text: qsTr("This is my order")
            icon.name: "check-lg"
            kind: Button.Primary
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapMedium
            onClicked: root.accepted()
        }
    }
}
