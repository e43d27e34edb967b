// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a first run: a question, what belongs to it (its children), and one way on.
//
// title, text; stepNames, stepIndex: where one is, none for no steps; showBack; nextText ("" for no button),
// nextEnabled, busy; otherText: another way on, "" for none; problem: what is wrong, in words.
// Signals back(), next(), other().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

Page {
    id: root

    property App app: null
    property string text: ""
    property string icon: ""
    property list<string> stepNames
    property int stepIndex: 0
    property bool showBack: false
    //: Button that goes to the next step
    property string nextText: qsTr("Continue")
    property bool nextEnabled: true
    property string otherText: ""
    property bool busy: false
    property string problem: ""
    default property alias contents: slot.data

    signal back()
    signal next()
    signal other()

    header: PageHeader {
        showBack: root.showBack
        onBack: root.back()

        HeaderTools {
            visible: root.app !== null
            app: root.app
        }
    }

    ScrollView {
        id: view

        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.gapLarge + Theme.gapHuge

        ColumnLayout {
            id: column

            width: Math.min(view.availableWidth - 2 * Theme.pageMargin, 560 * Theme.textScale)
            x: (view.availableWidth - width) / 2
            y: Theme.compact ? Theme.gapSmall : Theme.gapLarge
            spacing: Theme.gap

            StepIndicator {
                visible: root.stepNames.length > 0
                steps: root.stepNames
                current: root.stepIndex
                Layout.bottomMargin: Theme.gap
            }

            Icon {
                visible: root.icon !== ""
                name: root.icon
                size: 40
                color: Theme.colors.primary
            }

            Label {
                text: root.title
                variant: Theme.compact ? Label.Heading : Label.Display
                Layout.fillWidth: true
            }

            Label {
                visible: root.text !== ""
                text: root.text
                variant: Label.Lead
                muted: true
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gapSmall
            }

            ColumnLayout {
                id: slot

                spacing: Theme.gap
                Layout.fillWidth: true
            }

            Banner {
                objectName: "problem"
                visible: root.problem !== ""
                tone: Tone.Caution
                text: root.problem
                Layout.fillWidth: true
            }

            GridLayout {
                columns: Theme.compact ? 1 : 2
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.gapSmall
                Layout.topMargin: Theme.gapSmall

                Button {
                    objectName: "next"
                    visible: root.nextText !== ""
                    text: root.nextText
                    kind: Button.Primary
                    enabled: root.nextEnabled && !root.busy
                    busy: root.busy
                    Layout.fillWidth: Theme.compact
                    onClicked: root.next()
                }

                Button {
                    visible: root.otherText !== ""
                    text: root.otherText
                    kind: Button.Quiet
                    enabled: !root.busy
                    Layout.fillWidth: Theme.compact
                    onClicked: root.other()
                }
            }
        }
    }
}
