// SPDX-License-Identifier: GPL-3.0-or-later
// Fourth step of a debrief: one asset to lean on.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqGuideModel guide
    readonly property VqDebriefModel result: root.guide.result

    spacing: Theme.gap

    Label {
        //: What to do in a step of a debrief
        text: qsTr("About ten minutes. Let them choose one clear view to lean on. Where did it carry them last week?")
        variant: Label.Lead
        Layout.fillWidth: true
    }

    VqFindings {
        title: root.result.world.name
        icon: "gem"
        findings: root.result.world.assets
        notes: root.result.notes
        clientName: root.result.clientName
        choosable: true
        chosen: root.guide.asset
        onPicked: item => root.guide.chooseAsset(item)
    }

    VqFindings {
        title: root.result.self.name
        icon: "gem"
        findings: root.result.self.assets
        notes: root.result.notes
        clientName: root.result.clientName
        choosable: true
        chosen: root.guide.asset
        onPicked: item => root.guide.chooseAsset(item)
    }

    VqQuestions {
        questions: root.result.questions
        lens: Lens.Creativity
    }
}
