// SPDX-License-Identifier: GPL-3.0-or-later
// How something stands, in one or two words with an icon; informs and is not a button.
//
// tone: Tone.Info | Good | Caution | Danger; text; icon: another than the tone's.
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Rectangle {
    id: root

    property int tone: Tone.Info
    property string text: ""
    property string icon: style.icon

    implicitWidth: label.implicitWidth + 2 * 10
    implicitHeight: Math.max(24, label.implicitHeight + 8)
    radius: height / 2
    color: style.container
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Tone {
        id: style

        kind: root.tone
    }

    IconText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 20)
        iconName: root.icon
        iconColor: style.color
        text: root.text
        color: style.color
        spacing: 6
        iconSize: Theme.captionSize + 2
        font.family: Theme.fontFamily
        font.pixelSize: Theme.captionSize
        font.weight: Font.Medium
    }
}
