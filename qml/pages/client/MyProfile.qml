// SPDX-License-Identifier: GPL-3.0-or-later
// A profile for the one it is about: what is clear, what is worth another look, and how to take it.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ColumnLayout {
    id: root

    required property VqMyProfile profile
    required property VqFindingsModel findings
    required property VqChangeModel overTime

    spacing: Theme.gap

    Banner {
        visible: root.profile.withCare
        tone: Tone.Caution
        //: Over reasons why a result is to be read with care
        title: qsTr("Read it with care")
        text: Array.from(root.profile.reasons).join("\n")
        Layout.fillWidth: true
    }

    Banner {
        visible: root.profile.missing !== ""
        tone: Tone.Caution
        text: root.profile.missing
        Layout.fillWidth: true
    }

    Card {
        Layout.fillWidth: true

        ValueRings {
            world: root.profile.worldRings
            self: root.profile.selfRings
        }
    }

    Label {
        visible: root.profile.showsDetail && root.findings.forMyself
        //: In a result that nobody else has, over single findings
        text: qsTr("Say to each of these whether it fits. Only you read that; if you share the result, it goes along.")
        muted: true
        Layout.fillWidth: true
    }

    VqFindingList {
        visible: root.findings.clearCount > 0
        //: In a client's result, over the items they see as the norm does
        title: qsTr("Clear views")
        //: Below that heading
        text: qsTr("Here you see value much as the theory would put it. Lean on them.")
        icon: "gem"
        findings: root.findings
        first: 0
        last: root.findings.clearCount
    }

    VqFindingList {
        visible: root.findings.count > root.findings.clearCount
        //: In a client's result, over the items farthest from the norm
        title: qsTr("Views worth another look")
        //: Below that heading
        text: qsTr("Here your order is another than the theory's. That may be a strength, a sore spot or a slip of the finger: you know best.")
        icon: "search"
        findings: root.findings
        first: root.findings.clearCount
        last: root.findings.count
    }

    VqItems {
        visible: root.profile.mixedUp.length > 0
        //: In a client's result, over items on the other side of the line between what adds and what takes value
        title: qsTr("Mixed-up pairs")
        icon: "arrow-down-up"
        items: root.profile.mixedUp
    }

    VqOverTime {
        visible: root.overTime.count > 0
        overTime: root.overTime
    }

    VqItems {
        //: In a client's result, over what the assessment is not
        title: qsTr("How to take it")
        icon: "info-circle"
        items: root.profile.statements
        folded: false
    }
}
