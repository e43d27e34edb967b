// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations at the side: icons with words below on a medium window, a labelled column on a wide one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme

Rectangle {
    id: root

    required property Navigator navigator
    readonly property bool wide: Theme.expanded
    default property alias footer: footerColumn.data

    implicitWidth: root.wide ? 224 : 88
    color: Theme.colors.raised
    Accessible.role: Accessible.PageTabList
    //: Name of the navigation for assistive technology
    Accessible.name: qsTr("Pages")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapMedium
        spacing: Theme.gapTiny

        Label {
            visible: root.wide
            text: "Valuewright"
            variant: Label.Lead
            font.weight: Font.DemiBold
            color: Theme.colors.primary
            Layout.margins: Theme.gapSmall
        }

        Repeater {
            model: root.navigator

            delegate: NavigationButton {
                id: button

                required property int index
                required property int page
                required property string label
                required iconName

                text: button.label
                wide: root.wide
                current: root.navigator.current === button.page
                shortcut: "Ctrl+" + (button.index + 1)
                Layout.fillWidth: true
                onClicked: root.navigator.go(button.page)
            }
        }

        Item {
            Layout.fillHeight: true
        }

        ColumnLayout {
            id: footerColumn

            spacing: Theme.gapTiny
            Layout.fillWidth: true
        }
    }
}
