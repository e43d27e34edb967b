// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that happened; what only the coach sees has a lock and another ground.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property int kind
    required property string key
    required property string title
    required property string detail
    required property string when
    readonly property bool confidential: root.kind === TimelineModel.PrivateNoteKind
    // The day goes below the title where the card, not only the window, is small for its text.
    readonly property bool narrow: root.width < 400 * Theme.textScale

    signal activated(page: int, key: string)

    ground: root.confidential ? Theme.colors.privateGround : Theme.colors.surface
    padding: Theme.gapMedium
    spacing: Theme.gapTiny
    Layout.fillWidth: true
    Accessible.name: root.title + ", " + root.when

    GridLayout {
        columns: 4
        columnSpacing: Theme.gapSmall
        rowSpacing: 0
        Layout.fillWidth: true

        Icon {
            name: ["calendar-event", "lock-fill", "journal-text", "chat-left-text", "card-checklist"][root.kind]
            color: Theme.colors.muted
        }

        TextColumn {
            Label {
                width: parent.width
                text: root.title
                variant: Label.Strong
            }
        }

        Label {
            text: root.when
            variant: Label.Caption
            muted: true
            wrapMode: root.narrow ? Text.Wrap : Text.NoWrap
            Layout.fillWidth: root.narrow
            Layout.row: root.narrow ? 1 : 0
            Layout.column: root.narrow ? 1 : 2
        }

        IconButton {
            visible: root.kind === TimelineModel.SessionKind
            //: Button that opens a session from the timeline
            text: qsTr("Open the session")
            icon.name: "chevron-right"
            Layout.row: 0
            Layout.column: 3
            onClicked: root.activated(Routes.Session, root.key)
        }
    }

    Label {
        visible: root.detail !== ""
        text: root.detail
        Layout.fillWidth: true
    }

    WhoSeesThis {
        visible: root.confidential
        Layout.fillWidth: true
    }
}
