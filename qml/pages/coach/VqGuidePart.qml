// SPDX-License-Identifier: GPL-3.0-or-later
// Second and third step of a debrief: one part, its rings and its single items.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqGuideModel guide
    required property VqPartModel part

    spacing: Theme.gap

    Label {
        text: root.part.detail ?
            //: What to do in a step of a debrief
            qsTr("About fifteen minutes. Begin with what is clear. Ask of each view whether it fits, before saying what the norm says.") :
            //: What to do in a step of a debrief about a part that may not be read item by item
            qsTr("This part may not be read item by item. Ask what it was like to put it in order, and go on.")
        variant: Label.Lead
        Layout.fillWidth: true
    }

    VqHowFar {
        part: root.part
    }

    Card {
        visible: root.part.detail
        Layout.fillWidth: true

        ValueRing {
            title: root.part.name
            values: root.part.rings
            Layout.alignment: Qt.AlignHCenter
        }
    }

    VqPerspectives {
        part: root.part
        notes: root.guide.result.notes
        clientName: root.guide.result.clientName
    }
}
