// SPDX-License-Identifier: GPL-3.0-or-later
// A window that shows one story and nothing else.
import QtQuick
import Valuewright.Style

ApplicationWindow {
    id: root

    property url story
    readonly property bool loaded: loader.status === Loader.Ready

    width: 1280
    height: 800
    visible: true
    title: "Story" // never seen by people who use the app

    Loader {
        id: loader

        anchors.fill: parent
        source: root.story
    }
}
