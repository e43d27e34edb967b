// SPDX-License-Identifier: GPL-3.0-or-later
// An action of a goal with its tick. Signal ticked(key, done).
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    required property string key
    required property string title
    required property string due
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

    Label {
        visible: root.due !== ""
        text: root.due
        variant: Label.Caption
        muted: true
        wrapMode: Text.NoWrap
    }
}
