// SPDX-License-Identifier: GPL-3.0-or-later
// Words that open a backup, to be written down now or never.
//
// words; confirmText: what having written them down leads to. Signals confirmed(), cancelled().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    property list<string> words
    property string text: ""
    property string confirmText: ""

    signal confirmed()
    signal cancelled()

    Layout.fillWidth: true

    SectionHeader {
        //: Heading over the words that open backups
        text: qsTr("Write these six words on paper")
    }

    WordGrid {
        words: root.words
    }

    Banner {
        text: root.text
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            text: root.confirmText
            kind: Button.Primary
            onClicked: root.confirmed()
        }

        Button {
            //: Button that gives up making a backup
            text: qsTr("Cancel")
            kind: Button.Quiet
            onClicked: root.cancelled()
        }
    }
}
