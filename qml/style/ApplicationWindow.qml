// SPDX-License-Identifier: GPL-3.0-or-later
// A main window: paints the page, gives all text its font and tells the theme how wide it is.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Platform
import Valuewright.Theme

T.ApplicationWindow {
    id: root

    color: Theme.colors.page
    LayoutMirroring.enabled: Qt.locale().textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    palette.window: Theme.colors.page
    palette.windowText: Theme.colors.ink
    palette.base: Theme.colors.surface
    palette.text: Theme.colors.ink
    palette.button: Theme.colors.raised
    palette.buttonText: Theme.colors.ink
    palette.highlight: Theme.colors.primary
    palette.highlightedText: Theme.colors.primaryInk
    palette.placeholderText: Theme.colors.muted
    palette.mid: Theme.colors.outline
    palette.dark: Theme.colors.outline
    palette.light: Theme.colors.surface
    palette.midlight: Theme.colors.line

    Binding {
        target: Appearance
        property: "windowWidth"
        value: root.width
    }
}
