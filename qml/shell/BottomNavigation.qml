// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations at the lower edge of a phone, within reach of a thumb.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Theme

Rectangle {
    id: root

    required property Navigator navigator

    implicitHeight: row.implicitHeight + Theme.gapSmall
    color: Theme.colors.surface
    Accessible.role: Accessible.PageTabList
    //: Name of the navigation for assistive technology
    Accessible.name: qsTr("Pages")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.colors.line
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gapTiny
        width: parent.width - 2 * x
        spacing: 0

        Repeater {
            model: root.navigator

            delegate: NavigationButton {
                id: button

                required property int index
                required property int page
                required property string label
                required iconName

                text: button.label
                current: root.navigator.current === button.page
                shortcut: "Ctrl+" + (button.index + 1)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.navigator.go(button.page)
            }
        }
    }
}
