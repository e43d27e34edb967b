// SPDX-License-Identifier: GPL-3.0-or-later
// A goal beside a session, with its level to be moved.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property string key
    required property string title
    required property int lens
    required property bool hasScale
    required property int level
    required property list<string> scale

    signal chosen(key: string, level: int)

    padding: Theme.gapMedium
    spacing: Theme.gapSmall
    Layout.fillWidth: true
    Accessible.name: root.title

    LensMark {
        lens: root.lens
        Layout.fillWidth: true
    }

    Label {
        text: root.title
        variant: Label.Strong
        Layout.fillWidth: true
    }

    ChoiceRow {
        visible: root.hasScale
        //: Field: where a goal stands
        label: qsTr("Stands at")
        options: root.scale
        currentIndex: root.level + 2
        onChosen: index => root.chosen(root.key, index - 2)
    }
}
