// SPDX-License-Identifier: GPL-3.0-or-later
// A VQ result: how sure it is, the rings, and the perspectives, in the words of its audience.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqProfileModel profile
    property string clearTitle: ""
    property string revisitTitle: ""

    spacing: Theme.gap

    Banner {
        tone: root.profile.verdictTone
        title: root.profile.verdict
        text: Array.from(root.profile.reasons).join("\n")
        Layout.fillWidth: true
    }

    Card {
        visible: root.profile.readable
        Layout.fillWidth: true

        ValueRings {
            world: root.profile.worldRings
            self: root.profile.selfRings
        }
    }

    VqItems {
        visible: root.profile.showsDetail && root.profile.clearViews.length > 0
        title: root.clearTitle
        icon: "gem"
        items: root.profile.clearViews
    }

    VqItems {
        visible: root.profile.showsDetail && root.profile.viewsToRevisit.length > 0
        title: root.revisitTitle
        icon: "search"
        items: root.profile.viewsToRevisit
    }

    VqItems {
        visible: root.profile.certainty.length > 0
        //: Heading of the part of a VQ result that compares it with chance
        title: qsTr("How sure is this?")
        icon: "graph-up"
        items: root.profile.certainty
    }

    VqItems {
        visible: root.profile.indices.length > 0
        //: Heading over all numbers of a VQ result
        title: qsTr("All indices")
        icon: "list"
        items: root.profile.indices
        folded: true
    }

    VqItems {
        //: Heading over what the instrument is not made for
        title: qsTr("What this assessment is not")
        icon: "info-circle"
        items: root.profile.statements
    }
}
