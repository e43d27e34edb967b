// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of one screen. Set its title: it is also its name for assistive technology.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.Page {
    id: root

    implicitWidth: Math.max(contentWidth + leftPadding + rightPadding, implicitHeaderWidth, implicitFooterWidth)
    implicitHeight: contentHeight + topPadding + bottomPadding + implicitHeaderHeight + implicitFooterHeight
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    // The template calls itself a tab.
    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    background: Rectangle {
        color: Theme.colors.page
    }
}
