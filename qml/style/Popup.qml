// SPDX-License-Identifier: GPL-3.0-or-later
// Something that floats over the page.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.Popup {
    id: root

    implicitWidth: Math.max(implicitBackgroundWidth, contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, contentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    margins: Theme.gapSmall
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize

    background: Item {
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

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.quick
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.colors.scrim
    }

    T.Overlay.modeless: Rectangle {
        color: "transparent"
    }
}
