// SPDX-License-Identifier: GPL-3.0-or-later
// The eighteen items of a part as they were ranked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property VqAnswersModel answers

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    Label {
        text: root.answers.title
        variant: Label.Strong
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Repeater {
        model: root.answers

        delegate: RowLayout {
            id: row

            required property int place
            required property string text

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Label {
                text: row.place
                muted: true
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: Math.round(22 * Theme.textScale)
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }

            Label {
                text: row.text
                Layout.fillWidth: true
                //: For screen readers, a ranked item: %L1 its place, %2 what it says
                Accessible.name: qsTr("%L1: %2").arg(row.place).arg(row.text)
            }
        }
    }
}
