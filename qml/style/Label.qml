// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one of the six sizes: `Label { variant: Label.Title; text: … }`; wraps, follows the text scale.
//
// variant: Caption 12, Body 14 (16 on a phone), Strong (Body, medium weight), Lead 16, Title 20, Heading 24,
// Display 32; muted: the quieter colour. Titles and above are announced as headings.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.Label {
    id: root

    enum Variant { Caption, Body, Strong, Lead, Title, Heading, Display }

    property int variant: Label.Body
    property bool muted: false

    color: root.muted ? Theme.colors.muted : Theme.colors.ink
    linkColor: Theme.colors.primary
    font.family: Theme.fontFamily
    font.pixelSize: root.pixelSize(root.variant)
    font.weight: root.variant >= Label.Title ? Font.DemiBold : root.variant === Label.Strong ? Font.Medium : Font.Normal
    font.letterSpacing: root.variant >= Label.Heading ? -0.3 : 0
    lineHeight: root.variant >= Label.Title ? 1.0 : Theme.lineHeight
    // What people typed is shown as they typed it; markup could imitate the app or load pictures.
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: root.variant >= Label.Title ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text

    function pixelSize(variant: int): int {
        switch (variant) {
        case Label.Caption: return Theme.captionSize;
        case Label.Lead: return Theme.leadSize;
        case Label.Title: return Theme.titleSize;
        case Label.Heading: return Theme.headingSize;
        case Label.Display: return Theme.displaySize;
        default: return Theme.bodySize;
        }
    }
}
