// SPDX-License-Identifier: GPL-3.0-or-later
// A result on a page: first how far it may be read and the rings; the rest once those are on the screen.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqDebriefModel result
    property bool asTable: false
    property bool settled: false

    spacing: Theme.gap

    VqFacts {
        result: root.result
    }

    Banner {
        visible: root.result.missing !== ""
        tone: Tone.Caution
        text: root.result.missing
        Layout.fillWidth: true
    }

    VqHowFar {
        part: root.result.world
    }

    VqHowFar {
        part: root.result.self
    }

    Switch {
        visible: root.result.readable
        //: Switch that shows numbers in the place of drawings
        text: qsTr("As a table")
        checked: root.asTable
        onToggled: root.asTable = checked
    }

    Card {
        visible: root.result.readable
        Layout.fillWidth: true

        ValueRings {
            world: root.result.world.rings
            self: root.result.self.rings
            tableShown: root.asTable
            choice: false
        }
    }

    Loader {
        id: rest

        Layout.fillWidth: true
    }

    Binding {
        target: rest.item as VqDebriefRest
        property: "asTable"
        value: root.asTable
    }

    Connections {
        target: root.Window.window
        enabled: !root.settled

        function onFrameSwapped() {
            // Qt 6.4 tells its tools that callLater is a value, not a function.
            Qt.callLater(root.settle); // qmllint disable type
        }
    }

    // A window that nobody sees swaps no frames.
    Timer {
        interval: 100
        running: !root.settled
        onTriggered: root.settle()
    }

    function settle() {
        if (root.settled)
            return;
        root.settled = true;
        if (!root.result.readable)
            return;
        rest.setSource("VqDebriefRest.qml", { result: root.result });
        root.result.numbers.prepare();
        root.result.trend.prepare();
    }
}
