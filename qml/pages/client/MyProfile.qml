// SPDX-License-Identifier: GPL-3.0-or-later
// A profile for the one it is about: what is clear, what is worth another look, and how to take it.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme
import Valuewright.Ui

ColumnLayout {
    id: root

    required property VqProfileModel profile

    spacing: Theme.gap

    Banner {
        visible: root.profile.verdictTone > 1
        tone: Tone.Caution
        title: root.profile.verdict
        text: Array.from(root.profile.reasons).join("\n")
        Layout.fillWidth: true
    }

    Card {
        Layout.fillWidth: true

        ValueRings {
            world: root.profile.worldRings
            self: root.profile.selfRings
        }
    }

    VqItems {
        visible: root.profile.showsDetail && items.length > 0
        //: In a client's result, over the items they see as the norm does
        title: qsTr("Clear views")
        icon: "gem"
        items: root.profile.clearViews
    }

    VqItems {
        visible: root.profile.showsDetail && items.length > 0
        //: In a client's result, over the items farthest from the norm
        title: qsTr("Views worth another look")
        icon: "search"
        items: root.profile.viewsToRevisit
    }

    VqItems {
        visible: root.profile.showsDetail && items.length > 0
        //: In a client's result, over items on the other side of the line between what adds and what takes value
        title: qsTr("Mixed-up pairs")
        icon: "arrow-down-up"
        items: root.profile.mixedUp
    }

    VqItems {
        //: In a client's result, over what the assessment is not
        title: qsTr("How to take it")
        icon: "info-circle"
        items: root.profile.statements
        folded: false
    }
}
