// SPDX-License-Identifier: GPL-3.0-or-later
// Digits that are compared, in groups of five (sixty of two people, 25 of two devices); both read the same when nobody is
// between them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

GridLayout {
    id: root

    property list<string> groups

    columns: Theme.narrow ? 2 : Theme.compact || Theme.largeText ? 3 : root.groups.length === 5 ? 5 : 4
    columnSpacing: Theme.gapLarge
    rowSpacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    //: For screen readers; %1 is a number of sixty digits
    Accessible.name: qsTr("Safety number: %1").arg(Array.from(root.groups).join(" "))

    Repeater {
        model: root.groups

        Label {
            required property string modelData

            text: modelData
            font.pixelSize: Theme.leadSize
            font.weight: Font.Medium
            font.letterSpacing: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
