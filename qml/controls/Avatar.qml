// SPDX-License-Identifier: GPL-3.0-or-later
// The initials of a person, as a calm mark beside their name.
//
// name: of the person; size: diameter in pixels.
import QtQuick
import Valuewright.Theme

Rectangle {
    id: root

    property string name: ""
    property int size: Math.round(20 + 20 * Theme.textScale)

    implicitWidth: root.size
    implicitHeight: root.size
    radius: root.size / 2
    color: Theme.colors.raised
    Accessible.ignored: true

    Text {
        textFormat: Text.PlainText
        anchors.centerIn: parent
        text: root.initials(root.name)
        color: Theme.colors.primary
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(root.size * 0.38)
        font.weight: Font.DemiBold
    }

    // First letters of the first and the last word, titles such as "Dr." left out.
    function initials(name: string): string {
        const words = name.split(/\s+/).filter(word => word !== "" && !word.endsWith("."));
        if (words.length === 0)
            return "";
        const first = root.letter(words[0]);
        return (words.length === 1 ? first : first + root.letter(words[words.length - 1])).toUpperCase();
    }

    // The first character, which may take two units of UTF-16.
    function letter(word: string): string {
        return word.match(/^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^])/)[0];
    }
}
