// SPDX-License-Identifier: GPL-3.0-or-later
// What the people one shares with have changed about their devices.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property DeviceNewsModel news

    visible: root.news.count > 0
    raised: true
    Layout.fillWidth: true

    Label {
        //: Heading over what other people changed about their devices
        text: qsTr("New about their devices")
        variant: Label.Strong
        Layout.fillWidth: true
    }

    Repeater {
        model: root.news

        delegate: Label {
            required text

            Layout.fillWidth: true
        }
    }

    Label {
        //: Below what other people changed about their devices
        text: qsTr("If that surprises you, ask them, in person or on the telephone.")
        muted: true
        font.pixelSize: Theme.labelSize
        Layout.fillWidth: true
    }
}
