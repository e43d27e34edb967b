// SPDX-License-Identifier: GPL-3.0-or-later
// Who can read this, by name, before it is sent: an eye with names, or a lock.
//
// names: of everybody else who sees it; none means that only the author can open it.
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

RowLayout {
    id: root

    property list<string> names
    readonly property bool onlyYou: root.names.length === 0
    readonly property string sentence: root.sentenceFor(root.names)

    spacing: 6

    Icon {
        name: root.onlyYou ? "lock-fill" : "eye"
        color: Theme.colors.muted
        size: Theme.labelSize + 1
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }

    Label {
        text: root.sentence
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    function sentenceFor(names: list<string>): string {
        if (names.length === 0)
            //: Beside a lock, on something private
            return qsTr("Only you can open this");
        if (names.length === 1)
            //: Beside an eye; %1 is the name of the one other person who sees this
            return qsTr("You and %1 see this").arg(names[0]);
        const last = names[names.length - 1];
        //: Beside an eye; %1 is a list of names, %2 the last name
        return qsTr("You, %1 and %2 see this").arg(names.slice(0, -1).join(", ")).arg(last);
    }
}
