// SPDX-License-Identifier: GPL-3.0-or-later
// A message that stays on the page: what happened, what is safe, what to do; with icon, word and colour.
//
// tone: Tone.Info | Good | Caution | Danger; title: its word in bold ("" for none); text; actionText: "" for none;
// closable. Signals action(), closed().
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

Rectangle {
    id: root

    property int tone: Tone.Info
    property string title: ""
    property string text: ""
    property string actionText: ""
    property bool closable: false

    signal action()
    signal closed()

    implicitWidth: row.implicitWidth + 2 * Theme.gap
    implicitHeight: row.implicitHeight + 2 * Theme.gapMedium
    radius: Theme.radius
    color: style.container
    Accessible.role: Accessible.AlertMessage
    Accessible.name: style.word + ": " + (root.title === "" ? "" : root.title + ". ") + root.text

    Tone {
        id: style

        kind: root.tone
    }

    RowLayout {
        id: row

        x: Theme.gap
        y: Theme.gapMedium
        width: root.width - 2 * x
        spacing: Theme.gapMedium

        Icon {
            name: style.icon
            color: style.color
            size: Theme.iconSize + 2
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Label {
                visible: root.title !== ""
                text: root.title
                variant: Label.Strong
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }

            Label {
                text: root.text
                Layout.fillWidth: true
            }

            Button {
                visible: root.actionText !== ""
                text: root.actionText
                kind: Button.Secondary
                Layout.topMargin: Theme.gapSmall
                onClicked: root.action()
            }
        }

        IconButton {
            visible: root.closable
            //: Button on a message: takes the message away
            text: qsTr("Dismiss")
            icon.name: "x-lg"
            Layout.alignment: Qt.AlignTop
            onClicked: root.closed()
        }
    }
}
