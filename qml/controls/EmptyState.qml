// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is here yet: one picture, one sentence that says what to do first, one button that does it.
//
// icon; title; text; actionText, actionIcon: "" for no button. Signal action().
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    property string icon: "inbox"
    property string title: ""
    property string text: ""
    property string actionText: ""
    property string actionIcon: ""

    signal action()

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    // Wherever there is more room than it needs, it stands in the middle and pushes nothing else about.
    ColumnLayout {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.gapSmall

        Rectangle {
            implicitWidth: 72
            implicitHeight: 72
            radius: 36
            color: Theme.colors.primaryContainer
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.gapSmall

            Icon {
                anchors.centerIn: parent
                name: root.icon
                size: 32
                color: Theme.colors.primary
            }
        }

        TextColumn {
            spacing: Theme.gapSmall
            Layout.maximumWidth: 420 * Theme.textScale
            Layout.alignment: Qt.AlignHCenter

            Label {
                width: parent.width
                visible: root.title !== ""
                text: root.title
                variant: Label.Title
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                width: parent.width
                text: root.text
                muted: true
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Button {
            visible: root.actionText !== ""
            text: root.actionText
            icon.name: root.actionIcon
            kind: Button.Primary
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.gapSmall
            onClicked: root.action()
        }
    }
}
