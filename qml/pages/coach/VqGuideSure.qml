// SPDX-License-Identifier: GPL-3.0-or-later
// First step of a debrief: what the result is, and how sure.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ColumnLayout {
    id: root

    required property VqGuideModel guide
    readonly property VqDebriefModel result: root.guide.result

    spacing: Theme.gap

    Label {
        //: What to do in a step of a debrief
        text: qsTr("About five minutes. Say what this is and is not, and ask how it was to take it. Then look together at how far it may be read.")
        variant: Label.Lead
        Layout.fillWidth: true
    }

    VqFacts {
        result: root.result
    }

    VqItems {
        //: Heading over what the instrument is not made for
        title: qsTr("What this assessment is not")
        icon: "info-circle"
        items: root.result.statements
    }

    VqHowFar {
        part: root.result.world
    }

    VqHowFar {
        part: root.result.self
    }

    VqSureness {
        numbers: root.result.numbers
    }

    Component.onCompleted: root.result.numbers.prepare()
}
