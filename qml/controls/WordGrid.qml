// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery words with their numbers, to be written down by hand.
//
// words; concealed: shows dots instead, while somebody could look over a shoulder.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Theme

GridLayout {
    id: root

    property list<string> words
    property bool concealed: false

    columns: (Theme.compact ? 2 : 3) - (Theme.textScale > 1.4 ? 1 : 0)
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapSmall
    Layout.fillWidth: true
    Accessible.role: Accessible.List
    //: For screen readers, the words that open everything when all devices are lost
    Accessible.name: qsTr("Recovery words")

    Repeater {
        model: root.words

        Rectangle {
            id: cell

            required property int index
            required property string modelData

            implicitHeight: Math.max(44, word.implicitHeight + Theme.gap)
            radius: Theme.radius
            color: Theme.colors.raised
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Accessible.role: Accessible.ListItem
            //: For screen readers, a recovery word: %1 its number, %2 the word
            Accessible.name: root.concealed ? qsTr("Word %1, hidden").arg(index + 1) : qsTr("Word %1: %2").arg(index + 1).arg(modelData)

            Text {
                id: number

                textFormat: Text.PlainText
                x: Theme.gapMedium
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.captionSize * 1.8
                text: cell.index + 1
                color: Theme.colors.muted
                font.family: Theme.fontFamily
                font.pixelSize: Theme.captionSize
                Accessible.ignored: true
            }

            Text {
                id: word

                textFormat: Text.PlainText
                anchors.left: number.right
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.concealed ? "•••••" : cell.modelData
                color: Theme.colors.ink
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                font.family: Theme.fontFamily
                font.pixelSize: Theme.leadSize
                font.weight: Font.Medium
                Accessible.ignored: true
            }
        }
    }
}
