// SPDX-License-Identifier: GPL-3.0-or-later
// The first sort of a VQ item with one tap: it adds value, it takes value away, or one is not sure yet.
//
// text: the item; labels: three words for the buckets; bucket: BucketChoice.AddsValue | NotSure | TakesValue | NotSorted.
// Signal chosen(bucket).
// Keys 1, 2, 3 choose.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    enum Bucket { AddsValue, NotSure, TakesValue, NotSorted }

    property string text: ""
    property int bucket: BucketChoice.NotSorted
    property list<string> labels: [
        //: Answer about an item of the VQ assessment
        qsTr("Adds value"),
        //: Answer about an item of the VQ assessment
        qsTr("Not sure yet"),
        //: Answer about an item of the VQ assessment
        qsTr("Takes value away")]

    signal chosen(int bucket)

    spacing: Theme.gapLarge
    Layout.fillWidth: true

    Card {
        Layout.fillWidth: true

        Label {
            text: root.text
            variant: Label.Title
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.minimumHeight: 120
        }
    }

    SegmentedChoice {
        //: Asked of one item of the VQ assessment; for screen readers
        label: qsTr("What does it do to value?")
        options: root.labels
        icons: ["plus-lg", "question-circle", "dash-lg"]
        stacked: Theme.compact || Theme.largeText
        currentIndex: root.bucket
        onChosen: index => root.chosen(index)
    }

    Shortcut {
        sequence: "1"
        enabled: root.visible
        onActivated: root.chosen(BucketChoice.AddsValue)
    }

    Shortcut {
        sequence: "2"
        enabled: root.visible
        onActivated: root.chosen(BucketChoice.NotSure)
    }

    Shortcut {
        sequence: "3"
        enabled: root.visible
        onActivated: root.chosen(BucketChoice.TakesValue)
    }
}
