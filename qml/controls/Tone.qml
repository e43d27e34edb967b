// SPDX-License-Identifier: GPL-3.0-or-later
// What a message means: its colours, its icon and its word, so that none of them goes alone.
//
// kind: Tone.Info | Good | Caution | Danger. Read color, container, icon, word.
import QtQml
import QtQuick
import Valuewright.Theme

QtObject {
    id: root

    enum Kind { Info, Good, Caution, Danger }

    property int kind: Tone.Info
    readonly property color color: [Theme.colors.primary, Theme.colors.good, Theme.colors.caution, Theme.colors.danger][root.kind]
    readonly property color container: [
        Theme.colors.infoContainer,
        Theme.colors.goodContainer,
        Theme.colors.cautionContainer,
        Theme.colors.dangerContainer][root.kind]
    readonly property string icon: ["info-circle", "check-circle", "exclamation-triangle", "exclamation-octagon"][root.kind]
    readonly property string word: root.wordOf(root.kind)

    function wordOf(kind: int): string {
        switch (kind) {
        //: Said by screen readers before a message that all is well
        case Tone.Good: return qsTr("Good");
        //: Said by screen readers before a message that asks for care
        case Tone.Caution: return qsTr("Please look");
        //: Said by screen readers before a message about something that went wrong
        case Tone.Danger: return qsTr("Problem");
        //: Said by screen readers before a message that only informs
        default: return qsTr("Note");
        }
    }
}
