// SPDX-License-Identifier: GPL-3.0-or-later
// The single items of one part: assets, liabilities worth a conversation, mixed-up pairs.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqPartModel part
    required property VqNotes notes
    property string clientName: ""
    property bool drawn: true

    visible: root.part.detail
    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        text: root.part.name
    }

    VqFindings {
        //: Heading over items that are seen as the norm sees them
        title: qsTr("Strongest assets")
        icon: "gem"
        findings: root.part.assets
        notes: root.notes
        clientName: root.clientName
        drawn: root.drawn
    }

    VqFindings {
        //: Heading over items that are far from the norm
        title: qsTr("Liabilities worth a conversation")
        icon: "chat-left-text"
        findings: root.part.liabilities
        notes: root.notes
        clientName: root.clientName
        drawn: root.drawn
    }

    VqFindings {
        //: Heading over items on the wrong side of the line between good and bad
        title: qsTr("Mixed-up pairs")
        icon: "arrow-down-up"
        findings: root.part.mixedUp
        notes: root.notes
        clientName: root.clientName
        drawn: root.drawn
    }
}
