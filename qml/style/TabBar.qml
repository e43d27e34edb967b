// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of one page; scrolls sideways where they don't fit. One stop for Tab; arrow keys move between them.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.TabBar {
    id: root

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    spacing: Theme.gapSmall
    //: Said by screen readers of the row of tabs on a page
    Accessible.name: qsTr("Parts of this page")

    contentItem: ListView {
        model: root.contentModel
        currentIndex: root.currentIndex
        spacing: root.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.AutoFlickIfNeeded
        highlightMoveDuration: 0
        highlightRangeMode: ListView.ApplyRange
        preferredHighlightBegin: 48
        preferredHighlightEnd: width - 48
    }

    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.colors.line
        }
    }
}
