// SPDX-License-Identifier: GPL-3.0-or-later
// One agreed action with its tick; by when it is due stands beside it, or below where that is narrow.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    required property string key
    required property string title
    required property string due
    required property bool overdue
    required property bool done
    property bool readOnly: false
    readonly property bool stacked: root.width < 420 * Theme.textScale
    readonly property Item mark: root.overdue ? badge : day
    readonly property int textStart: Theme.iconSize + 2 * Theme.gapSmall + Theme.gapTiny

    signal ticked(key: string, done: bool)

    implicitWidth: 240
    implicitHeight: root.due === "" ? tick.height : root.stacked ? root.mark.y + root.mark.height + Theme.gapSmall : Math.max(tick.height, root.mark.height)
    Layout.fillWidth: true

    CheckBox {
        id: tick

        width: root.stacked || root.due === "" ? root.width : root.width - root.mark.width - Theme.gapSmall
        text: root.title
        checked: root.done
        enabled: !root.readOnly
        font.strikeout: root.done
        onToggled: root.ticked(root.key, checked)
    }

    StatusBadge {
        id: badge

        visible: root.overdue
        x: root.stacked ? root.textStart : root.width - width
        y: root.stacked ? tick.height : (tick.height - height) / 2
        tone: Tone.Caution
        //: On an agreed action whose day has passed; %1 is that day
        text: qsTr("Due %1").arg(root.due)
    }

    Label {
        id: day

        visible: !root.overdue && root.due !== ""
        x: root.stacked ? root.textStart : root.width - width
        y: root.stacked ? tick.height : (tick.height - height) / 2
        //: On an agreed action; %1 is the day by which it is to be done
        text: qsTr("By %1").arg(root.due)
        variant: Label.Caption
        muted: true
        wrapMode: Text.NoWrap
    }
}
