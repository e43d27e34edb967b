// SPDX-License-Identifier: GPL-3.0-or-later
// One client: what happened, goals, the VQ, and who has access.
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

    required property ClientModel viewModel

    title: root.viewModel.name
    subtitle: root.viewModel.agreement
    actions: Button {
        visible: root.viewModel.problem === ""
        enabled: !root.viewModel.ending.closed
        //: Button that begins a session with this client
        text: Theme.compact ? qsTr("Session") : qsTr("Start session")
        icon.name: "play-fill"
        kind: Button.Primary
        onClicked: root.startSession()
    }

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.problem
        width: parent.width - 2 * Theme.pageMargin
        x: Theme.pageMargin
    }

    ColumnLayout {
        visible: root.viewModel.problem === ""
        anchors.fill: parent
        spacing: 0

        EndingBanner {
            ending: root.viewModel.ending
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.gapSmall
        }

        TabBar {
            id: tabs

            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin

            TabButton {
                //: Tab of a client's page: everything that happened
                text: qsTr("Timeline")
            }

            TabButton {
                //: Tab of a client's page
                text: qsTr("Goals")
            }

            TabButton {
                //: Tab of a client's page: the assessment
                text: qsTr("VQ")
            }

            TabButton {
                //: Tab of a client's page: pairing and who can read
                text: qsTr("Access")
            }
        }

        Loader {
            id: part

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Connections {
        target: part.item as ClientTab

        function onOpen(page: int, key: string) {
            root.open(page, key);
        }
    }

    Connections {
        target: tabs

        function onCurrentIndexChanged() {
            root.showTab();
        }
    }

    Component.onCompleted: {
        tabs.currentIndex = root.viewModel.startTab;
        root.showTab();
    }

    function showTab() {
        if (root.viewModel.problem !== "")
            return;
        const files = ["TimelineTab.qml", "GoalsTab.qml", "VqTab.qml", "AccessTab.qml"];
        part.setSource(files[tabs.currentIndex], { client: root.viewModel });
    }

    function startSession() {
        const key = root.viewModel.startSession();
        if (key !== "")
            root.open(Routes.Session, key);
    }
}
