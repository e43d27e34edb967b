// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace of a session: what is open, two notes that can't be confused, goals, and the close.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

AppPage {
    id: root

    required property SessionModel viewModel
    readonly property bool gone: root.viewModel.clientName === ""
    property bool closing: false

    wide: true
    title: root.viewModel.clientName
    subtitle: root.viewModel.starts
    actions: [
        SessionTimer {
            visible: !root.viewModel.closed && !root.gone && !Theme.compact
        },
        Button {
            visible: !root.viewModel.closed && !root.gone
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

    ScrollView {
        id: view

        visible: !root.gone
        anchors.fill: parent
        contentHeight: columns.implicitHeight + Theme.gapHuge

        GridLayout {
            id: columns

            readonly property bool wide: view.availableWidth >= 860 * Theme.textScale

            x: Theme.pageMargin
            width: view.availableWidth - 2 * Theme.pageMargin
            columns: wide ? 3 : 1
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gap

            SessionOpenItems {
                session: root.viewModel
                Layout.fillWidth: true
                Layout.preferredWidth: 240
                Layout.alignment: Qt.AlignTop
            }

            SessionNotes {
                visible: !root.closing
                session: root.viewModel
                Layout.fillWidth: true
                Layout.preferredWidth: 480
                Layout.alignment: Qt.AlignTop
            }

            SessionClosing {
                visible: root.closing
                session: root.viewModel
                Layout.fillWidth: true
                Layout.preferredWidth: 480
                Layout.alignment: Qt.AlignTop
                onClosed: root.back()
            }

            SessionGoals {
                session: root.viewModel
                Layout.fillWidth: true
                Layout.preferredWidth: 280
                Layout.alignment: Qt.AlignTop
                onGoalWanted: root.open(Routes.Goal, root.viewModel.clientKey)
            }
        }
    }
}
