// SPDX-License-Identifier: GPL-3.0-or-later
// When one meets next.
//
// when: day and time, "" for none; what: its title; coach; running.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    property string when: ""
    property string what: ""
    property string coach: ""
    property bool running: false

    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.gapMedium
        Layout.fillWidth: true

        Icon {
            name: "calendar-event"
            color: Theme.colors.primary
            size: Theme.iconSize + 6
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
        }

        TextColumn {
            spacing: 2

            Label {
                width: parent.width
                text: root.running ?
                    //: Over the session that is going on; %1 is the name of the coach
                    qsTr("Now, with %1").arg(root.coach) :
                    //: Over the next session; %1 is the name of the coach
                    qsTr("Next, with %1").arg(root.coach)
                font.pixelSize: Theme.labelSize
                muted: true
            }

            Label {
                width: parent.width
                //: Where the day of the next session will be
                text: root.when !== "" ? root.when : qsTr("No day agreed yet")
                variant: Label.Lead
                font.weight: Font.DemiBold
            }

            Label {
                width: parent.width
                visible: root.what !== ""
                text: root.what
                muted: true
            }
        }
    }
}
