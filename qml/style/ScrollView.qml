// SPDX-License-Identifier: GPL-3.0-or-later
// A view onto something taller than the page. Its content should take `availableWidth`. Shows whatever gets the keyboard;
// PageUp and PageDown move it.
import QtQuick
import Valuewright.Theme

ScrollFrame {
    id: root

    implicitWidth: 320
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentWidth: availableWidth
    clip: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    Accessible.ignored: true

    Keys.onPressed: event => follower.page(event)

    FocusFollower {
        id: follower

        view: root.contentItem as Flickable
    }
}
