// SPDX-License-Identifier: GPL-3.0-or-later
// The first look at each item: one tap into one of three buckets.
//
// sorting; instruction: of the part. Signal compareInstead().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

VqColumn {
    id: root

    required property VqSortModel sorting
    property string instruction: ""

    signal compareInstead()

    Label {
        text: root.instruction
        muted: true
        Layout.fillWidth: true
    }

    BucketChoice {
        objectName: "vqItem"
        text: root.sorting.item
        labels: root.sorting.labels
        onChosen: bucket => root.sorting.sort(bucket)
    }

    Label {
        //: While sorting the items of an assessment
        text: qsTr("Go by your first feeling. You order them more finely in the next step.")
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Button {
        //: Button of an assessment: compare two items at a time instead of sorting all
        text: qsTr("Compare two at a time instead")
        icon.name: "arrow-down-up"
        kind: Button.Quiet
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        onClicked: root.compareInstead()
    }
}
