// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that a result gives rise to, by lens.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqQuestionsModel questions
    // Only those through that lens, or all.
    property int lens: -1

    visible: root.questions.count > 0
    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading over questions that a coach may ask about a result
        text: qsTr("Questions you may ask")
    }

    Card {
        Layout.fillWidth: true

        Repeater {
            model: root.questions

            delegate: ColumnLayout {
                id: entry

                required property int lens
                required property string text
                required property bool first

                visible: root.lens < 0 || root.lens === entry.lens
                spacing: Theme.gapTiny
                Layout.fillWidth: true

                LensMark {
                    visible: entry.first
                    lens: entry.lens
                }

                Label {
                    text: entry.text
                    Layout.fillWidth: true
                }
            }
        }
    }
}
