// SPDX-License-Identifier: GPL-3.0-or-later
// A list of single items, folded when it is long.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    property string title: ""
    property string icon: "list"
    required property VqPerspectivesModel findings
    required property VqNotes notes
    property string clientName: ""
    property bool drawn: true
    // Which one is chosen, where one may be; choosable shows the buttons.
    property bool choosable: false
    property int chosen: 0
    property int most: 4

    signal picked(int item)

    visible: root.findings.count > 0
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: root.icon
            color: Theme.colors.muted
        }

        TextColumn {
            Label {
                width: parent.width
                text: root.title
                variant: Label.Strong
                Accessible.role: Accessible.Heading
            }
        }
    }

    Repeater {
        model: root.findings

        delegate: VqFinding {
            required property int index

            visible: index < root.most
            notes: root.notes
            clientName: root.clientName
            drawn: root.drawn
            choosable: root.choosable
            chosen: root.chosen === key
            onPicked: root.picked(key)
        }
    }

    Button {
        visible: root.findings.count > root.most
        //: Button below a long list; %L1 is how many lines it has
        text: qsTr("Show all %L1").arg(root.findings.count)
        kind: Button.Quiet
        Accessible.description: root.title
        onClicked: root.most = root.findings.count
    }
}
