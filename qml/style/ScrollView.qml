// SPDX-License-Identifier: GPL-3.0-or-later
// A view onto something taller than the page. Its content should take `availableWidth`. Shows whatever gets the keyboard;
// PageUp and PageDown move it.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.ScrollView {
    id: root

    implicitWidth: 320
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentWidth: availableWidth
    clip: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    Accessible.ignored: true

    T.ScrollBar.vertical: ScrollBar {
        parent: root
        x: root.mirrored ? 0 : root.width - width
        y: root.topPadding
        height: root.availableHeight
    }

    Keys.onPressed: event => follower.page(event)

    FocusFollower {
        id: follower

        view: root.contentItem as Flickable
    }
}
