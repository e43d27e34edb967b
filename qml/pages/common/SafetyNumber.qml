// SPDX-License-Identifier: GPL-3.0-or-later
// Sixty digits that two people compare, in twelve groups; both read the same when nobody is between them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Style
import Valuewright.Theme

GridLayout {
    id: root

    property list<string> groups

    columns: Theme.narrow ? 2 : Theme.compact || Theme.largeText ? 3 : 4
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
