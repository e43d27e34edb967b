// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that were, with what was said to the Central Question at the end.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ListView {
    id: root

    required property MySessionsModel sessions

    model: root.sessions
    clip: true
    spacing: Theme.gapMedium
    leftMargin: Theme.pageMargin
    rightMargin: Theme.pageMargin
    boundsBehavior: Flickable.StopAtBounds
    Layout.fillWidth: true
    Layout.fillHeight: true
    Accessible.role: Accessible.List
    //: For screen readers, a list
    Accessible.name: qsTr("Past sessions")

    delegate: Card {
        id: card

        required property string when
        required property string title
        required property string closing

        width: root.width - 2 * Theme.pageMargin
        spacing: Theme.gapTiny

        Label {
            text: card.when
            variant: Label.Strong
            Layout.fillWidth: true
        }

        Label {
            visible: card.title !== ""
            text: card.title
            muted: true
            Layout.fillWidth: true
        }

        Label {
            visible: card.closing !== ""
            text: card.closing
            Layout.fillWidth: true
        }
    }

    Label {
        visible: root.count === 0
        x: Theme.pageMargin
        width: root.width - 2 * x
        //: Where sessions will be that were
        text: qsTr("After a session you find here what you agreed at its end.")
        muted: true
    }
}
