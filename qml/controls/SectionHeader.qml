// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a part of a page, with at most one thing to do at its end.
//
// text; detail: a quiet word or number beside it; actionText: "" for none. Signal action().
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    property string text: ""
    property string detail: ""
    property string actionText: ""

    signal action()

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    Label {
        text: root.text
        variant: Label.Lead
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        Accessible.role: Accessible.Heading
    }

    Label {
        visible: root.detail !== ""
        text: root.detail
        muted: true
        wrapMode: Text.NoWrap
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: root.actionText === "" ? 0 : Theme.controlHeight
    }

    Button {
        visible: root.actionText !== ""
        text: root.actionText
        kind: Button.Quiet
        onClicked: root.action()
    }
}
