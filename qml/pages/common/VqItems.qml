// SPDX-License-Identifier: GPL-3.0-or-later
// A heading and a list of sentences, folded when it is long.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    property string title: ""
    property string icon: "list"
    property list<string> items
    property bool folded: root.items.length > 8
    readonly property int shownWhenFolded: 3

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
        model: root.folded ? root.items.slice(0, root.shownWhenFolded) : root.items

        delegate: Label {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }

    Button {
        visible: root.items.length > root.shownWhenFolded
        //: Button below a long list; %L1 is how many lines it has
        text: root.folded ? qsTr("Show all %L1").arg(root.items.length) : qsTr("Show fewer")
        kind: Button.Quiet
        onClicked: root.folded = !root.folded
    }
}
