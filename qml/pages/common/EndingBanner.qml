// SPDX-License-Identifier: GPL-3.0-or-later
// Says calmly that the work here is over; takes no room while it goes on.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls

Banner {
    required property SpaceEndingModel ending

    visible: ending.closed
    //: Title over the sentence that says who ended an engagement
    title: qsTr("This work is over")
    text: ending.sentence
    Layout.fillWidth: true
}
