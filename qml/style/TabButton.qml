// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a page; the open one is underlined and bolder, not only coloured.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.TabButton {
    id: root

    width: implicitWidth
    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.controlHeight + 4, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gapMedium
    verticalPadding: Theme.gapSmall
    focusPolicy: root.checked ? Qt.StrongFocus : Qt.ClickFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.weight: root.checked ? Font.DemiBold : Font.Medium
    Accessible.name: root.text
    Keys.onLeftPressed: root.step(root.mirrored ? 1 : -1)
    Keys.onRightPressed: root.step(root.mirrored ? -1 : 1)

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.checked ? Theme.colors.primary : Theme.colors.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Qt.alpha(Theme.colors.ink, root.down ? 0.1 : root.hovered ? 0.05 : 0)

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - Theme.gapMedium
            height: 3
            radius: 1.5
            visible: root.checked
            color: Theme.colors.primary
        }

        FocusRing {
            active: root.visualFocus
            inset: true
            controlRadius: Theme.radiusSmall
        }
    }

    function step(by: int) {
        const bar = T.TabBar.tabBar;
        const next = Math.max(0, Math.min(bar.count - 1, bar.currentIndex + by));
        // The focus first: what becomes current takes it along without its ring.
        bar.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        bar.currentIndex = next;
    }
}
