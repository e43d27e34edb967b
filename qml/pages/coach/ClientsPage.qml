// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's clients: look for one, see how each agreement stands, add another.
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

    required property ClientsModel viewModel

    //: Title of the list of clients
    title: qsTr("Clients")
    actions: Button {
        //: Button that adds a client
        text: qsTr("Add")
        icon.name: "person-plus"
        kind: root.viewModel.none ? Button.Secondary : Button.Primary
        Accessible.description: "Ctrl+Shift+N"
        onClicked: root.open(Routes.AddClient, "")
    }

    Shortcut {
        sequence: "Ctrl+Shift+N"
        onActivated: root.open(Routes.AddClient, "")
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gapSmall

        SearchField {
            visible: !root.viewModel.none
            //: Field that narrows the list of clients
            label: qsTr("Find by name or tag")
            Layout.fillWidth: true
            onEdited: root.viewModel.filter = text
        }

        ListView {
            id: list

            visible: count > 0
            model: root.viewModel
            clip: true
            spacing: 2
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: ClientRow {
                width: ListView.view.width
                selected: key === root.openedKey
                onClicked: root.open(Routes.Client, key)
            }
        }

        EmptyState {
            visible: list.count === 0
            icon: root.viewModel.none ? "person-plus" : "search"
            //: In the empty list of clients
            title: root.viewModel.none ? qsTr("No clients yet") : qsTr("Nobody by that name")
            text: root.viewModel.none
                //: In the empty list of clients
                ? qsTr("Add the first one. Only you see this list; it is sealed on this device.")
                //: In the list of clients when the filter finds nobody
                : qsTr("Look at the spelling, or empty the field to see everybody.")
            //: Button in the empty list of clients
            actionText: root.viewModel.none ? qsTr("Add a client") : ""
            actionIcon: "person-plus"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onAction: root.open(Routes.AddClient, "")
        }
    }
}
