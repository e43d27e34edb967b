// SPDX-License-Identifier: GPL-3.0-or-later
// Before an assessment: what it is for, what is kept, when the result is shown, and consent.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

VqColumn {
    id: root

    required property VqIntroModel intro

    signal begin()

    rowSpacing: Theme.gapLarge

    Label {
        //: At the beginning of an assessment
        text: qsTr("You put eighteen things in order, and then eighteen sentences about yourself. There are no right answers to guess: what counts is how you see it.")
        variant: Label.Lead
        Layout.fillWidth: true
    }

    CheckInAnswer {
        //: Over the purpose of an assessment; %1 is the name of the coach
        heading: qsTr("What it is for, in the words of %1").arg(root.intro.coach)
        text: root.intro.purpose
    }

    Card {
        Layout.fillWidth: true

        Label {
            //: Heading over honest statements about an assessment
            text: qsTr("Good to know")
            variant: Label.Strong
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        Repeater {
            model: root.intro.statements

            delegate: Label {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }

        Label {
            //: About what is kept of an assessment
            text: qsTr("Until you hand it in, your answers stay sealed on this device; you can pause anywhere and give it up at any time.")
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        SectionHeader {
            //: Heading over the choice of when a result is shown
            text: qsTr("When do you want to see the result?")
        }

        SegmentedChoice {
            //: For screen readers: the choice of when a result is shown
            label: qsTr("When do you want to see the result?")
            options: [
                //: Choice of when the result of an assessment is shown; %1 is the name of the coach
                qsTr("First together with %1").arg(root.intro.coach),
                //: Choice of when the result of an assessment is shown
                qsTr("Show me as soon as I hand it in")]
            icons: ["people", "eye"]
            stacked: true
            currentIndex: root.intro.showNow ? 1 : 0
            onChosen: index => root.intro.showNow = index === 1
        }

        Label {
            //: Below the choice of when a result is shown
            text: qsTr("Your own answers are always yours to read.")
            font.pixelSize: Theme.labelSize
            muted: true
            Layout.fillWidth: true
        }
    }

    CheckBox {
        objectName: "vqConsent"
        text: root.intro.consent
        checked: root.intro.agreed
        Layout.fillWidth: true
        onToggled: root.intro.agreed = checked
    }

    Button {
        //: Button that begins an assessment
        text: qsTr("Begin")
        icon.name: "arrow-right"
        kind: Button.Primary
        enabled: root.intro.agreed
        Layout.fillWidth: true
        onClicked: root.begin()
    }
}
