// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the app: where one can go, and the page one is on (its children; anchors.fill: parent).
// A bar at the bottom of a phone, a rail of icons on a medium window, a labelled sidebar on a wide one.
//
// destinations: list of Destination; currentIndex; title: name at the top of the sidebar; footer: items at the foot
// of the sidebar (sync truth); barVisible: false while one task should have the whole window.
// Signal activated(index). Ctrl+1 … Ctrl+9 go there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    property list<Destination> destinations
    property int currentIndex: 0
    property string title: ""
    property bool barVisible: true
    property alias footer: footerSlot.data
    default property alias content: page.data

    signal activated(int index)

    Item {
        id: page

        x: !Theme.compact && bar.visible && !bar.mirrored ? bar.width : 0
        width: root.width - (Theme.compact || !bar.visible ? 0 : bar.width)
        height: root.height - (Theme.compact && bar.visible ? bar.height : 0)
    }

    Rectangle {
        id: bar

        readonly property bool mirrored: LayoutMirroring.enabled

        visible: root.barVisible
        x: !Theme.compact && bar.mirrored ? root.width - width : 0
        y: Theme.compact ? root.height - height : 0
        width: Theme.compact ? root.width : Theme.expanded ? Math.round(120 + 120 * Theme.textScale) : 88
        height: Theme.compact ? places.implicitHeight + 2 * Theme.gapTiny : root.height
        color: Theme.compact ? Theme.colors.surface : Theme.colors.page
        Accessible.role: Accessible.PageTabList
        //: Said by screen readers of the bar with the places of the app
        Accessible.name: qsTr("Places")

        Rectangle {
            x: !Theme.compact && !bar.mirrored ? parent.width - 1 : 0
            width: Theme.compact ? parent.width : 1
            height: Theme.compact ? 1 : parent.height
            color: Theme.colors.line
        }

        Label {
            id: brand

            x: Theme.gapLarge + 4
            y: Theme.gapLarge
            width: parent.width - 2 * x
            visible: Theme.expanded && root.title !== ""
            text: root.title
            variant: Label.Lead
            font.weight: Font.DemiBold
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        GridLayout {
            id: places

            x: Theme.compact ? Theme.gapTiny : Theme.expanded ? Theme.gap : Theme.gapSmall
            y: Theme.compact ? Theme.gapTiny + 1 : brand.visible ? brand.y + brand.height + Theme.gap : Theme.gap
            width: parent.width - 2 * x
            columns: Theme.compact ? Math.max(1, root.destinations.length) : 1
            columnSpacing: 0
            rowSpacing: Theme.expanded ? Theme.gapTiny : Theme.gapSmall

            Repeater {
                model: root.destinations

                NavigationItem {
                    required property int index
                    required property Destination modelData

                    text: modelData.text
                    icon.name: modelData.icon
                    badge: modelData.badge
                    labelled: Theme.expanded
                    current: root.currentIndex === index
                    shortcut: index < 9 ? "Ctrl+" + (index + 1) : ""
                    Layout.fillWidth: true
                    onClicked: root.activated(index)
                }
            }
        }

        ColumnLayout {
            id: footerSlot

            visible: Theme.expanded
            x: Theme.gap
            y: parent.height - height - Theme.gap
            width: parent.width - 2 * x
            spacing: Theme.gapSmall
        }
    }
}
