// SPDX-License-Identifier: GPL-3.0-or-later
// One place in AdaptiveNavigation: a labelled row in the sidebar, an icon over a word elsewhere.
//
// text, icon.name; badge: how many things wait there; labelled: a row; current: whether one is there;
// shortcut: keys that go there. Signal clicked().
import QtQuick
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

T.Button {
    id: root

    property int badge: 0
    property bool labelled: false
    property bool current: false
    property string shortcut: ""

    implicitWidth: root.labelled ? 208 : 72
    implicitHeight: Math.max(root.labelled ? 40 : 56, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: root.labelled ? Theme.gapMedium : 2
    verticalPadding: Theme.gapTiny
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: root.labelled ? Theme.labelSize : Math.min(Theme.captionSize, 15)
    font.weight: root.current ? Font.DemiBold : Font.Medium
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    //: Said by screen readers of a place in the navigation: %n things wait there
    Accessible.description: root.badge > 0 ? qsTr("%n waiting", "", root.badge) : ""
    Accessible.selected: root.current
    T.ToolTip.visible: root.hovered && !Theme.compact
    T.ToolTip.delay: 700
    T.ToolTip.text: root.text + "  " + root.shortcut

    contentItem: NavigationItemContent {
        text: root.text
        font: root.font
        iconName: root.icon.name
        badge: root.badge
        labelled: root.labelled
        current: root.current
        mirrored: root.mirrored
        shade: root.down ? 0.1 : root.hovered ? 0.05 : 0
    }

    background: Rectangle {
        radius: Theme.radius
        color: !root.labelled ? "transparent" : root.current ? Theme.colors.primaryContainer
            : Qt.alpha(Theme.colors.ink, root.down ? 0.1 : root.hovered ? 0.05 : 0)

        FocusRing {
            active: root.visualFocus
            inset: true
        }
    }

    Shortcut {
        sequence: root.shortcut
        enabled: root.shortcut !== "" && root.visible && root.enabled
        onActivated: root.clicked()
    }
}
