// SPDX-License-Identifier: GPL-3.0-or-later
// One agreed action with its tick.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    required property string key
    required property string title
    required property string goal
    required property string due
    required property bool overdue
    required property bool done

    signal ticked(key: string, done: bool)

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    CheckBox {
        text: root.title
        checked: root.done
        font.strikeout: root.done
        Layout.fillWidth: true
        onToggled: root.ticked(root.key, checked)
    }

    StatusBadge {
        visible: root.overdue
        tone: Tone.Caution
        //: On an agreed action whose day has passed; %1 is that day
        text: qsTr("Due %1").arg(root.due)
    }

    Label {
        visible: !root.overdue && root.due !== ""
        text: root.due
        variant: Label.Caption
        muted: true
        wrapMode: Text.NoWrap
    }
}
