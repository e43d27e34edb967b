// SPDX-License-Identifier: GPL-3.0-or-later
// A short word about what was just done, with a way to undo it; goes by itself, later when one points at it.
//
// Lay it over the place it belongs to (anchors.fill: parent). Only its button takes clicks: whatever lies under the rest
// of it can be used, and then it goes. It never lies over the field one is typing in: it goes to the top then.
// undoText: "" for no button; seconds: how long it stays; raise: room kept below (a bottom bar); opened.
// show(text), close(); signals undone(), also on Ctrl+Z while it is shown, and closed(). F6 goes to its button and back.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    property string text: ""
    //: Button on a message about what was just done
    property string undoText: qsTr("Undo")
    property int seconds: 8
    property int raise: Theme.compact ? 72 : 0
    readonly property bool opened: box.visible
    readonly property int lowest: root.height - box.height - root.raise - Theme.gap

    signal undone()
    signal closed()

    // Sees every press and takes none.
    PointHandler {
        enabled: root.opened
        // Qt 6.4 tells its tools that callLater is a value, not a function.
        onActiveChanged: if (active && root.covers(point.position)) Qt.callLater(root.close) // qmllint disable type
    }

    // Plain items: a control would take every press on it.
    Item {
        id: box

        objectName: "toastBox"
        visible: false
        x: Theme.expanded ? (LayoutMirroring.enabled ? Theme.gapLarge : root.width - width - Theme.gapLarge) : Math.round((root.width - width) / 2)
        y: root.lowest
        width: Math.min(root.width - 2 * Theme.gap, words.implicitWidth + Theme.gap + Theme.gapSmall)
        height: words.implicitHeight + 2 * Theme.gapTiny
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.text

        HoverHandler {
            onHoveredChanged: if (hovered) clock.restart()
        }

        Shadow {
            anchors.fill: parent
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.colors.ink
        }

        RowLayout {
            id: words

            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gapSmall
            spacing: Theme.gap

            Label {
                text: root.text
                color: Theme.colors.page
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall
                Layout.bottomMargin: Theme.gapSmall
                Accessible.ignored: true
            }

            ToastButton {
                id: undoButton

                visible: root.undoText !== ""
                text: root.undoText
                shown: root.opened
                onActiveFocusChanged: activeFocus ? clock.stop() : clock.restart()
                onClicked: root.undo()
            }
        }
    }

    Timer {
        id: clock

        interval: root.seconds * 1000
        onTriggered: root.close()
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            // Qt 6.4 tells its tools that callLater is a value, not a function.
            Qt.callLater(root.giveWay); // qmllint disable type
        }
    }

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: root.opened && root.undoText !== ""
        onActivated: root.undo()
    }

    function show(text: string) {
        root.text = text;
        box.visible = true;
        clock.restart();
        root.giveWay();
    }

    function close() {
        if (!box.visible)
            return;
        clock.stop();
        box.visible = false;
        root.text = "";
        root.closed();
    }

    function undo() {
        root.close();
        root.undone();
    }

    // Whether what is under that point is covered by more than the button.
    function covers(at: point): bool {
        const inBox = box.contains(root.mapToItem(box, at));
        return inBox && !(undoButton.visible && undoButton.contains(root.mapToItem(undoButton, at)));
    }

    function giveWay() {
        const used = root.Window.activeFocusItem;
        box.y = Qt.binding(() => root.lowest);
        const typing = used instanceof TextInput || used instanceof TextEdit;
        if (!root.opened || !typing)
            return;
        const top = used.mapToItem(root, 0, 0).y;
        if (top < root.lowest + box.height && top + used.height > root.lowest)
            box.y = Theme.gap;
    }
}
