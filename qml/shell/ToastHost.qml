// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the message of the moment, with its way back.
import QtQuick
import Valuewright.App
import Valuewright.Controls

Toast {
    id: root

    required property Toasts toasts

    objectName: "toast"
    //: Button on a message about what was just done
    undoText: root.toasts.undoable ? qsTr("Undo") : ""
    seconds: root.toasts.undoable || root.toasts.failure ? 10 : 4
    onUndone: root.toasts.undo()
    onClosed: root.toasts.dismissLater()

    Connections {
        target: root.toasts

        function onChanged() {
            if (root.toasts.shown)
                root.show(root.toasts.text);
            else
                root.close();
        }
    }
}
