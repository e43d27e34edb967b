// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace of a session: what is open, two notes that can't be confused, goals, and the close.
pragma ComponentBehavior: Bound
import QtQuick
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

AppPage {
    id: root

    required property SessionModel viewModel
    readonly property bool gone: root.viewModel.clientName === ""
    readonly property bool running: !root.viewModel.closed && !root.gone && !root.viewModel.ending.closed
    property bool closing: false

    wide: true
    title: root.viewModel.clientName
    subtitle: root.viewModel.starts
    actions: [
        SessionTimer {
            visible: root.running && !Theme.compact
        },
        Button {
            visible: root.running
            //: Button that goes from the workspace to closing the session, and back
            text: root.closing ? qsTr("Back to notes") : qsTr("Close session")
            icon.name: root.closing ? "pencil" : "stop-fill"
            kind: root.closing ? Button.Secondary : Button.Primary
            onClicked: root.closing = !root.closing
        }
    ]

    Banner {
        visible: root.gone
        tone: Tone.Caution
        text: root.viewModel.problem
        x: Theme.pageMargin
        width: parent.width - 2 * Theme.pageMargin
    }

    Loader {
        id: workspace

        anchors.fill: parent
        focus: true
    }

    Binding {
        target: workspace.item as SessionWorkspace
        property: "closing"
        value: root.closing && root.running
    }

    Connections {
        target: workspace.item as SessionWorkspace

        function onGoalWanted() {
            root.open(Routes.Goal, root.viewModel.clientKey);
        }

        function onClosed() {
            root.back();
        }
    }

    Component.onCompleted: if (!root.gone) workspace.setSource("SessionWorkspace.qml", { session: root.viewModel })
}
