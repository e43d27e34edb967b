// SPDX-License-Identifier: GPL-3.0-or-later
// One item to be tapped: it takes the next place, or gives its place back. Signal tapped(key).
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ChoiceButton {
    id: root

    required property int key
    required property int place
    required text

    signal tapped(key: int)

    checked: root.place > 0
    Layout.fillWidth: true
    Accessible.role: Accessible.CheckBox
    Accessible.description: root.place > 0 ?
        //: For screen readers, of an item that has a place; %L1 is its number
        qsTr("Place %L1").arg(root.place) :
        //: For screen readers, of an item that has no place yet
        qsTr("No place yet")
    onClicked: root.tapped(root.key)

    contentItem: RowLayout {
        spacing: Theme.gapMedium

        Rectangle {
            implicitWidth: Math.round(30 * Theme.textScale)
            implicitHeight: implicitWidth
            radius: width / 2
            color: root.checked ? Theme.colors.primary : "transparent"
            border.width: root.checked ? 0 : 1.5
            border.color: Theme.colors.outline

            Label {
                anchors.centerIn: parent
                visible: root.checked
                text: root.place
                font.weight: Font.DemiBold
                font.pixelSize: Theme.labelSize
                color: Theme.colors.primaryInk
                Accessible.ignored: true
            }
        }

        Label {
            text: root.text
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
