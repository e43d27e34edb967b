// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for words in everything one can read, as one types.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme

AppPage {
    id: root

    required property SearchModel viewModel

    //: Title of the search page
    title: qsTr("Search")
    columnWidth: Theme.readableWidth

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin
        spacing: Theme.gap

        SearchField {
            id: field

            //: Field of the search page
            label: qsTr("Words in notes, goals, sessions, names")
            Layout.fillWidth: true
            onEdited: root.viewModel.words = text
            Keys.onDownPressed: if (list.count > 0) list.itemAtIndex(0).forceActiveFocus(Qt.TabFocusReason)
        }

        ListView {
            id: list

            visible: count > 0
            model: root.viewModel
            clip: true
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            //: For screen readers: the list of what a search found
            Accessible.name: qsTr("Found")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: SearchHitRow {
                width: ListView.view.width
                onOpened: (page, target) => target === "" ? root.go(page) : root.open(page, target)
            }
        }

        EmptyState {
            visible: list.count === 0
            icon: "search"
            //: On the search page before anything was typed, and when nothing was found
            title: field.text === "" ? qsTr("Find anything you can read") : qsTr("Nothing found")
            text: field.text === ""
                //: On the search page before anything was typed
                ? qsTr("The search runs on this device only; what you type leaves it for nobody.")
                //: On the search page when nothing was found
                : qsTr("All words must occur. Try fewer, or only the beginning of the last one.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Component.onCompleted: field.forceActiveFocus()
}
