// SPDX-License-Identifier: GPL-3.0-or-later
// One of many, opened on demand. Give it Accessible.name, or use FormField.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.ComboBox {
    id: root

    property bool invalid: false

    implicitWidth: implicitBackgroundWidth
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: root.mirrored ? Theme.gapMedium + Theme.iconSize + spacing : Theme.gapMedium
    rightPadding: root.mirrored ? Theme.gapMedium : Theme.gapMedium + Theme.iconSize + spacing
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    spacing: Theme.gapSmall
    opacity: root.enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize

    delegate: ItemDelegate {
        required property int index

        width: ListView.view.width
        text: root.textAt(index)
        icon.name: root.currentIndex === index ? "check-lg" : ""
        highlighted: root.highlightedIndex === index
    }

    indicator: Icon {
        x: root.mirrored ? Theme.gapMedium : root.width - width - Theme.gapMedium
        y: (root.height - height) / 2
        name: "chevron-down"
        size: Theme.iconSize - 4
        color: Theme.colors.muted
    }

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.displayText
        font: root.font
        color: Theme.colors.ink
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    background: Rectangle {
        implicitWidth: 240
        implicitHeight: Theme.controlHeight
        radius: Theme.radius
        color: Theme.over(Theme.colors.surface, root.down ? 0.08 : root.hovered ? 0.04 : 0)
        border.width: root.invalid ? 2 : 1
        border.color: root.invalid ? Theme.colors.danger : Theme.colors.outline

        FocusRing {
            active: root.visualFocus
        }
    }

    popup: Popup {
        y: root.height + Theme.gapTiny
        width: root.width
        implicitHeight: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, Theme.controlHeight * 7)
        padding: Theme.gapTiny
        margins: Theme.gapSmall

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            highlightMoveDuration: 0
            T.ScrollBar.vertical: ScrollBar {}
        }
    }
}
