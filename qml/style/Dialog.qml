// SPDX-License-Identifier: GPL-3.0-or-later
// A question that must be answered first; on a phone it takes the width of the screen.
//
// title; acceptText, rejectText: the words on its two buttons ("" hides one); destructive: accepting destroys;
// acceptEnabled: whether it can be accepted yet. Its children stand under each other and
// scroll when there are many. Signals accepted(), rejected(). Esc rejects.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Valuewright.Theme

T.Dialog {
    id: root

    property string acceptText: ""
    //: Button of a dialog: closes it and changes nothing
    property string rejectText: qsTr("Cancel")
    property bool destructive: false
    property bool acceptEnabled: true
    default property alias contents: column.data

    parent: T.Overlay.overlay
    x: Math.round(((parent ? parent.width : 0) - width) / 2)
    y: Math.round(((parent ? parent.height : 0) - height) / 2)
    width: Math.min((parent ? parent.width : 480) - 2 * Theme.gap, 480 * Theme.textScale)
    height: Math.min(implicitHeight, (parent ? parent.height : 800) - 2 * Theme.gapSmall)
    implicitHeight: contentHeight + topPadding + bottomPadding + implicitHeaderHeight + implicitFooterHeight
    contentHeight: column.implicitHeight
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    topPadding: Theme.gapMedium
    bottomPadding: Theme.gapMedium
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize

    ScrollView {
        anchors.fill: parent
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: root.availableWidth
            spacing: Theme.gap
        }
    }

    header: Label {
        visible: root.title !== ""
        text: root.title
        variant: Label.Title
        topPadding: Theme.gapLarge
        leftPadding: Theme.gapLarge
        rightPadding: Theme.gapLarge
    }

    footer: Item {
        implicitHeight: buttons.implicitHeight + Theme.gapLarge + Theme.gapSmall

        GridLayout {
            id: buttons

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.gapLarge
            anchors.rightMargin: Theme.gapLarge
            y: Theme.gapSmall
            columns: Theme.compact ? 1 : 3
            rowSpacing: Theme.gapSmall
            columnSpacing: Theme.gapSmall

            Item {
                visible: !Theme.compact
                Layout.fillWidth: true
            }

            Button {
                Layout.fillWidth: Theme.compact
                Layout.row: Theme.compact ? 1 : 0
                Layout.column: Theme.compact ? 0 : 1
                visible: root.rejectText !== ""
                text: root.rejectText
                onClicked: root.reject()
            }

            Button {
                Layout.fillWidth: Theme.compact
                Layout.row: 0
                Layout.column: Theme.compact ? 0 : 2
                visible: root.acceptText !== ""
                enabled: root.acceptEnabled
                kind: root.destructive ? Button.Danger : Button.Primary
                text: root.acceptText
                onClicked: root.accept()
            }
        }
    }

    background: Item {
        Shadow {
            anchors.fill: parent
            controlRadius: Theme.gap
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.gap
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
            duration: Theme.calm
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
}
