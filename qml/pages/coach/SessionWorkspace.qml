// SPDX-License-Identifier: GPL-3.0-or-later
// Side by side, or under each other: what is open, the notes or the form that closes the session, and the goals.
//
// session; closing: the form instead of the notes. Signals goalWanted(), closed().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ScrollView {
    id: root

    required property SessionModel session
    property bool closing: false

    signal goalWanted()
    signal closed()

    contentHeight: columns.implicitHeight + Theme.gapHuge

    GridLayout {
        id: columns

        readonly property bool wide: root.availableWidth >= 860 * Theme.textScale

        x: Theme.pageMargin
        width: root.availableWidth - 2 * Theme.pageMargin
        columns: wide ? 3 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap

        EndingBanner {
            ending: root.session.ending
            Layout.columnSpan: columns.columns
        }

        SessionOpenItems {
            session: root.session
            Layout.fillWidth: true
            Layout.preferredWidth: 240
            Layout.alignment: Qt.AlignTop
        }

        SessionNotes {
            visible: !root.closing
            session: root.session
            Layout.fillWidth: true
            Layout.preferredWidth: 480
            Layout.alignment: Qt.AlignTop
        }

        SessionClosing {
            visible: root.closing
            session: root.session
            Layout.fillWidth: true
            Layout.preferredWidth: 480
            Layout.alignment: Qt.AlignTop
            onClosed: root.closed()
        }

        SessionGoals {
            session: root.session
            Layout.fillWidth: true
            Layout.preferredWidth: 280
            Layout.alignment: Qt.AlignTop
            onGoalWanted: root.goalWanted()
        }
    }
}
