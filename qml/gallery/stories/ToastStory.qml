// SPDX-License-Identifier: GPL-3.0-or-later
// Story: what was just done, and the way back.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Style

Story {
    id: story

    title: "Toast"

    Button {
        text: "Delete the action"
        onClicked: toast.show("The action is deleted")
    }

    Toast {
        id: toast

        parent: story
        anchors.fill: parent

        Component.onCompleted: toast.show("The action \"Ask two units\" is deleted")
    }
}
