// SPDX-License-Identifier: GPL-3.0-or-later
// For somebody who works without a coach: what one would change, and where an invitation goes. Signal action().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style

Card {
    id: root

    signal action()

    raised: true
    Layout.fillWidth: true

    Label {
        //: Heading for somebody without a coach
        text: qsTr("Without a coach for now")
        variant: Label.Strong
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Label {
        //: For somebody without a coach, on the page of assessments
        text: qsTr("Everything here stays on your devices. A result says more when you think about it together: once you are connected with a coach, you decide whether to share it.")
        muted: true
        Layout.fillWidth: true
    }

    Button {
        //: Button: leads to where an invitation is opened
        text: qsTr("I have an invitation")
        icon.name: "link-45deg"
        onClicked: root.action()
    }
}
