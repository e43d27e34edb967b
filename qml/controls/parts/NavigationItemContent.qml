// SPDX-License-Identifier: GPL-3.0-or-later
// Icon, word and count of one NavigationItem.
//
// text, font, iconName, badge; labelled: a row instead of an icon over a word; current; mirrored; shade: of hovering.
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    property string text: ""
    property alias font: word.font
    property string iconName: ""
    property int badge: 0
    property bool labelled: false
    property bool current: false
    property bool mirrored: false
    property real shade: 0
    readonly property color foreground: root.current ? Theme.colors.primary : Theme.colors.muted

    implicitWidth: 60
    implicitHeight: root.labelled ? Math.max(Theme.iconSize, word.implicitHeight) : pill.height + 2 + word.implicitHeight

    Rectangle {
        id: pill

        anchors.horizontalCenter: parent.horizontalCenter
        visible: !root.labelled
        width: 56
        height: 30
        radius: 15
        color: root.current ? Theme.colors.primaryContainer : Qt.alpha(Theme.colors.ink, root.shade)
    }

    Icon {
        id: picture

        x: !root.labelled ? (root.width - width) / 2 : root.mirrored ? root.width - width : 0
        y: root.labelled ? (root.height - height) / 2 : (pill.height - height) / 2
        name: root.iconName
        size: root.labelled ? Theme.iconSize + 2 : 20
        color: root.foreground
    }

    Text {
        id: word

        textFormat: Text.PlainText
        x: root.labelled && !root.mirrored ? picture.width + Theme.gapMedium : 0
        y: root.labelled ? (root.height - height) / 2 : pill.height + 2
        width: root.labelled ? root.width - picture.width - Theme.gapMedium - (root.badge > 0 ? count.width + Theme.gapSmall : 0) : root.width
        text: root.text
        color: root.current ? Theme.colors.ink : Theme.colors.muted
        horizontalAlignment: root.labelled ? Text.AlignLeft : Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Rectangle {
        id: count

        x: root.labelled ? (root.mirrored ? 0 : root.width - width) : pill.x + pill.width - width + 2
        y: root.labelled ? (root.height - height) / 2 : -2
        visible: root.badge > 0
        width: Math.max(height, number.implicitWidth + 10)
        height: 18
        radius: 9
        color: Theme.colors.primary

        Text {
            id: number

            textFormat: Text.PlainText
            anchors.centerIn: parent
            text: root.badge > 99 ? "99+" : root.badge
            color: Theme.colors.primaryInk
            font.family: Theme.fontFamily
            font.pixelSize: 11
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
