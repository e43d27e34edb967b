// SPDX-License-Identifier: GPL-3.0-or-later
// A short word about what was just done, with a way to undo it; goes by itself, and waits while it is looked at.
//
// undoText: "" for no button; seconds: how long it stays; raise: room kept below (a bottom bar).
// show(text); signal undone(), also on Ctrl+Z while it is shown. F6 goes to its button and back; a tap closes it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

T.Popup {
    id: root

    property string text: ""
    //: Button on a message about what was just done
    property string undoText: qsTr("Undo")
    property int seconds: 8
    property int raise: Theme.compact ? 72 : 0

    signal undone()

    parent: T.Overlay.overlay
    x: Math.round(((parent ? parent.width : 0) - width) / 2)
    y: (parent ? parent.height : 0) - height - root.raise - Theme.gap
    width: Math.min((parent ? parent.width : 480) - 2 * Theme.gap, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.gap
    rightPadding: Theme.gapSmall
    verticalPadding: Theme.gapTiny
    closePolicy: T.Popup.NoAutoClose

    contentItem: RowLayout {
        spacing: Theme.gap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.text

        HoverHandler {
            onHoveredChanged: hovered ? clock.stop() : clock.restart()
        }

        TapHandler {
            onTapped: root.close()
        }

        Label {
            text: root.text
            color: Theme.colors.page
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            Layout.bottomMargin: Theme.gapSmall
            Accessible.ignored: true
        }

        ToastButton {
            visible: root.undoText !== ""
            text: root.undoText
            shown: root.opened
            onActiveFocusChanged: activeFocus ? clock.stop() : clock.restart()
            onClicked: root.undo()
        }
    }

    background: Item {
        Shadow {
            anchors.fill: parent
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.colors.ink
        }
    }

    Timer {
        id: clock

        interval: root.seconds * 1000
        onTriggered: root.close()
    }

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: root.opened && root.undoText !== ""
        onActivated: root.undo()
    }

    function show(text: string) {
        root.text = text;
        root.open();
        clock.restart();
    }

    function undo() {
        root.close();
        root.undone();
    }
}
