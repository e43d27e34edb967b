// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the message of the moment at the lower edge, with its way back; Ctrl+Z takes it.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    required property Toasts toasts
    // Long enough to read, and longer where something can be taken back.
    readonly property int shownFor: (root.toasts.undoable || root.toasts.failure ? 10000 : 4000)

    Connections {
        target: root.toasts

        function onChanged() {
            if (root.toasts.shown)
                timer.restart();
            else
                timer.stop();
        }
    }

    Timer {
        id: timer

        interval: root.shownFor
        onTriggered: root.toasts.dismiss()
    }

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: root.toasts.shown && root.toasts.undoable
        onActivated: root.toasts.undo()
    }

    Rectangle {
        id: toast

        objectName: "toast"
        visible: root.toasts.shown
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.compact ? 72 : Theme.gapLarge
        width: Math.min(row.implicitWidth + 2 * Theme.gap, parent.width - 2 * Theme.gap)
        height: row.height + 2 * Theme.gapSmall
        radius: Theme.radius
        color: Theme.colors.ink
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.toasts.text

        RowLayout {
            id: row

            x: Theme.gap
            y: Theme.gapSmall
            width: parent.width - 2 * Theme.gap
            spacing: Theme.gapSmall

            Icon {
                name: root.toasts.failure ? "exclamation-triangle" : "check2"
                color: Theme.colors.page
            }

            Label {
                text: root.toasts.text
                color: Theme.colors.page
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.controlHeight
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            ToastButton {
                visible: root.toasts.undoable
                //: Button in a short message: takes the last act back
                text: qsTr("Undo")
                onClicked: root.toasts.undo()
            }

            ToastButton {
                //: Button in a short message: hides it
                text: qsTr("Close")
                onClicked: root.toasts.dismiss()
            }
        }
    }
}
