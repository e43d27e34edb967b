// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the system that chooses one file, to be made when it is wanted; it goes when it closes.
//
// saving: asks for a new name, begun with `suggested`, instead of a file that is there.
import QtQuick
import QtQuick.Dialogs

FileDialog {
    id: root

    property bool saving: false
    property string suggested: ""

    signal chosen(file: url)

    fileMode: root.saving ? FileDialog.SaveFile : FileDialog.OpenFile
    onAccepted: {
        root.chosen(root.selectedFile);
        root.destroy();
    }
    onRejected: root.destroy()
    Component.onCompleted: if (root.suggested !== "") root.currentFile = root.currentFolder + "/" + encodeURIComponent(root.suggested)
}
