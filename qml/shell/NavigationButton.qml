// SPDX-License-Identifier: GPL-3.0-or-later
// One destination of the navigation: an icon with its word beside it (wide) or below it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

T.ItemDelegate {
    id: root

    property string iconName: ""
    property bool current: false
    property bool wide: false
    property string shortcut: ""
    readonly property color foreground: root.current ? Theme.colors.primary : Theme.colors.muted

    implicitWidth: root.wide ? 200 : Math.max(64, label.implicitWidth + 8)
    implicitHeight: Math.max(root.wide ? 40 : 56, grid.implicitHeight + 2 * Theme.gapTiny)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.current
    T.ToolTip.visible: root.shortcut !== "" && (root.hovered || root.visualFocus)
    T.ToolTip.delay: 600
    T.ToolTip.text: root.text + "  " + root.shortcut

    GridLayout {
        id: grid

        anchors.verticalCenter: parent.verticalCenter
        x: root.wide ? Theme.gapMedium : 0
        width: parent.width - 2 * x
        flow: root.wide ? GridLayout.LeftToRight : GridLayout.TopToBottom
        columnSpacing: Theme.gapMedium
        rowSpacing: 2

        Icon {
            name: root.iconName
            size: 20
            color: root.foreground
            Layout.alignment: root.wide ? Qt.AlignVCenter : Qt.AlignHCenter
        }

        Label {
            id: label

            text: root.text
            variant: root.wide ? Label.Body : Label.Caption
            font.weight: root.current ? Font.DemiBold : Font.Medium
            color: root.current ? Theme.colors.ink : Theme.colors.muted
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.current && root.wide ? Theme.colors.primaryContainer : Qt.alpha(Theme.colors.ink, root.down ? 0.1 : root.hovered ? 0.05 : 0)

        FocusRing {
            active: root.visualFocus
            inset: true
        }
    }

    Shortcut {
        sequence: root.shortcut
        enabled: root.shortcut !== ""
        onActivated: root.clicked()
    }
}
