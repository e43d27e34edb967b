// SPDX-License-Identifier: GPL-3.0-or-later
// A message that stays on the page: what happened, what is safe, what to do; with icon, word and colour.
//
// tone: Tone.Info | Good | Caution | Danger; title: its word in bold ("" for none); text; actionText: "" for none;
// closable. Signals action(), closed().
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Rectangle {
    id: root

    property int tone: Tone.Info
    property string title: ""
    property string text: ""
    property string actionText: ""
    property bool closable: false

    signal action()
    signal closed()

    implicitWidth: 320
    implicitHeight: words.implicitHeight + 2 * Theme.gapMedium
    radius: Theme.radius
    color: style.container
    Accessible.role: Accessible.AlertMessage
    Accessible.name: style.word + ": " + (root.title === "" ? "" : root.title + ". ") + root.text

    Tone {
        id: style

        kind: root.tone
    }

    Icon {
        id: picture

        anchors.left: root.left
        anchors.leftMargin: Theme.gap
        y: Theme.gapMedium + Math.round((Theme.bodySize * 1.3 - height) / 2)
        name: style.icon
        color: style.color
        size: Theme.iconSize + 2
    }

    // A Column and not a layout: it follows at once when its words wrap.
    Column {
        id: words

        anchors.left: picture.right
        anchors.right: closeButton.visible ? closeButton.left : root.right
        anchors.leftMargin: Theme.gapMedium
        anchors.rightMargin: closeButton.visible ? 0 : Theme.gap
        y: Theme.gapMedium
        spacing: Theme.gapTiny

        Label {
            width: parent.width
            visible: root.title !== ""
            text: root.title
            variant: Label.Strong
            font.weight: Font.DemiBold
        }

        Label {
            width: parent.width
            text: root.text
        }

        Button {
            width: Math.min(implicitWidth, parent.width)
            visible: root.actionText !== ""
            text: root.actionText
            kind: Button.Secondary
            onClicked: root.action()
        }
    }

    IconButton {
        id: closeButton

        anchors.right: root.right
        anchors.rightMargin: Theme.gapTiny
        y: Theme.gapTiny
        visible: root.closable
        //: Button on a message: takes the message away
        text: qsTr("Dismiss")
        icon.name: "x-lg"
        onClicked: root.closed()
    }
}
