// SPDX-License-Identifier: GPL-3.0-or-later
// The next session, what is shared in writing, the journal, and sessions that were.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme
import Valuewright.Ui

AppPage {
    id: root

    required property MySessionsModel viewModel
    property int shelf: 0

    //: Title of the client's page of sessions and notes
    title: qsTr("Sessions")
    actions: IconButton {
        visible: !Theme.largeText // the header has no room; the page Me leads there too
        //: Button that opens the search
        text: qsTr("Search")
        icon.name: "search"
        onClicked: root.open(Routes.Search, "")
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        EndingBanner {
            ending: root.viewModel.ending
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.topMargin: Theme.gapSmall
        }

        NextSession {
            visible: root.viewModel.paired && !root.viewModel.ending.closed
            when: root.viewModel.nextWhen
            what: root.viewModel.nextTitle
            coach: root.viewModel.coach
            running: root.viewModel.running
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.topMargin: Theme.gapSmall
        }

        SegmentedChoice {
            //: For screen readers: what is shown below the next session
            label: qsTr("Shown below")
            options: [
                //: Shelf of notes that client and coach both read
                qsTr("Shared"),
                //: Shelf of notes that only the client reads
                qsTr("Journal"),
                //: Sessions that were
                qsTr("Past")]
            icons: root.width >= 390 * Theme.textScale ? ["people", "lock", "clock"] : []
            currentIndex: root.shelf
            Layout.fillHeight: false
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            onChosen: index => root.shelf = index
        }

        NoteShelf {
            visible: root.shelf === 0
            notes: root.viewModel.shared
            readers: root.viewModel.readers
            readOnly: root.viewModel.ending.closed
            //: On an empty shelf of shared notes
            emptyText: root.viewModel.paired ? qsTr("What you or %1 write down together stands here.").arg(root.viewModel.coach)
                //: On the shelf of shared notes before a coach is connected
                : qsTr("Shared notes begin once you are connected with your coach.")
            //: Button that begins a note that the coach reads too
            newText: qsTr("New shared note")
            onOpened: key => root.open(Routes.MySharedNote, key)
        }

        NoteShelf {
            visible: root.shelf === 1
            notes: root.viewModel.journal
            journal: true
            //: In an empty journal
            emptyText: qsTr("A place for yourself. It never leaves your own devices readable, not even for your coach.")
            //: Button that begins an entry of the journal
            newText: qsTr("New entry")
            onOpened: key => root.open(Routes.MyJournalNote, key)
        }

        PastSessions {
            visible: root.shelf === 2
            sessions: root.viewModel
        }
    }
}
