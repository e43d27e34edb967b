// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of one kind; a long list is folded.
//
// findings; first, last: the rows of the model that belong here, last excluded; title, text, icon.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property VqFindingsModel findings
    property int first: 0
    property int last: 0
    property string title: ""
    property string text: ""
    property string icon: "gem"
    property bool folded: root.last - root.first > 6
    readonly property int shownWhenFolded: 4
    property int unfoldedKey: 0

    spacing: Theme.gapSmall
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

    Label {
        text: root.text
        muted: true
        Layout.fillWidth: true
    }

    Repeater {
        model: root.findings

        delegate: VqFindingEntry {
            required property int index

            visible: index >= root.first && index < (root.folded ? Math.min(root.first + root.shownWhenFolded, root.last) : root.last)
            canSay: root.findings.canSay
            unfolded: root.unfoldedKey === key
            onToggled: root.unfoldedKey = unfolded ? 0 : key
            onSaid: fit => root.findings.say(key, fit)
            onTyped: words => root.findings.type(key, words)
            onSaved: words => root.findings.saveWords(key, words)
        }
    }

    Button {
        visible: root.last - root.first > root.shownWhenFolded
        //: Button below a long list; %L1 is how many lines it has
        text: root.folded ? qsTr("Show all %L1").arg(root.last - root.first) : qsTr("Show fewer")
        kind: Button.Quiet
        onClicked: root.folded = !root.folded
    }
}
