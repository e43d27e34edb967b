// SPDX-License-Identifier: GPL-3.0-or-later
// A list of commands that opens where it was asked for.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.Menu {
    id: root

    implicitWidth: Math.max(implicitBackgroundWidth, contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, contentHeight + topPadding + bottomPadding)
    padding: Theme.gapTiny
    margins: Theme.gapSmall
    overlap: 1
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize

    delegate: MenuItem {}

    contentItem: ListView {
        implicitWidth: contentItem.childrenRect.width
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: root.currentIndex
        T.ScrollBar.vertical: ScrollBar {}
    }

    background: Item {
        implicitWidth: 220 * Theme.textScale

        Shadow {
            anchors.fill: parent
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.colors.surface
            border.width: 1
            border.color: Theme.colors.line
        }
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.colors.scrim
    }
}
