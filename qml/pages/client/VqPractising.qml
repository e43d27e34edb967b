// SPDX-License-Identifier: GPL-3.0-or-later
// A few obvious items to learn the moves with: sorted by a tap, then moved about in a list.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

FocusScope {
    id: root

    required property VqPracticeModel practising

    VqColumn {
        anchors.fill: parent
        visible: !root.practising.ordering

        Label {
            //: Over the items to practise with before an assessment
            text: qsTr("Four easy things first, to get used to it. Nothing of this is kept.")
            muted: true
            Layout.fillWidth: true
        }

        BucketChoice {
            objectName: "vqPracticeItem"
            text: root.practising.item
            labels: root.practising.labels
            onChosen: bucket => root.practising.sort(bucket)
        }

        VqPracticeSkip {
            onClicked: root.practising.skip()
        }
    }

    ColumnLayout {
        x: Math.max(Theme.pageMargin, (root.width - width) / 2)
        width: Math.min(root.width - 2 * Theme.pageMargin, Theme.readableWidth)
        height: root.height
        visible: root.practising.ordering
        spacing: Theme.gapSmall

        Label {
            //: Over a list to practise with before an assessment
            text: qsTr("Now put them in order, best first: drag one by its handle, use its arrows, or name its place. On a keyboard Space lifts it, the arrows move it, Space puts it down.")
            muted: true
            Layout.fillWidth: true
        }

        RankingList {
            model: root.practising
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            onMoved: (from, to) => root.practising.moveItem(from, to)
        }

        Button {
            //: Button after practising: the assessment begins
            text: qsTr("Now the real ones")
            icon.name: "arrow-right"
            kind: Button.Primary
            Layout.fillWidth: true
            onClicked: root.practising.finish()
        }

        VqPracticeSkip {
            Layout.bottomMargin: Theme.gapMedium
            onClicked: root.practising.skip()
        }
    }
}
