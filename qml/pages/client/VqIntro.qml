// SPDX-License-Identifier: GPL-3.0-or-later
// Before an assessment: what it is for, what is kept, who sees it, when the result is shown, and consent.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
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

    CheckInAnswer {
        //: Over the day by which an assessment is wanted
        heading: qsTr("Best before")
        text: root.intro.due
    }

    VqPoints {
        //: Heading over honest statements about an assessment
        heading: qsTr("What it is, and what not")
        points: root.intro.statements
    }

    VqChoice {
        visible: root.intro.choosesReader
        //: Heading over the choice of who receives a result
        heading: qsTr("Who is it for?")
        options: [
            //: Choice of who receives a result; %1 is the name of the coach
            qsTr("For %1 and me").arg(root.intro.coach),
            //: Choice of who receives a result
            qsTr("For myself, for now")]
        icons: ["people", "lock"]
        currentIndex: root.intro.forMyself ? 1 : 0
        onChosen: index => root.intro.forMyself = index === 1
    }

    VqChoice {
        //: Heading over the choice of when a result is shown
        heading: qsTr("When do you want to see the result?")
        options: [root.intro.coach === "" ?
            //: Choice of when the result of an assessment is shown
            qsTr("First together with a coach, later") :
            //: Choice of when the result of an assessment is shown; %1 is the name of the coach
            qsTr("First together with %1").arg(root.intro.coach),
            //: Choice of when the result of an assessment is shown
            qsTr("Show me as soon as I finish")]
        icons: ["people", "eye"]
        //: Below the choice of when a result is shown
        note: qsTr("Your own answers are always yours to read.")
        currentIndex: root.intro.showNow ? 1 : 0
        onChosen: index => root.intro.showNow = index === 1
    }

    VqPoints {
        //: Heading over what one agrees to before an assessment
        heading: qsTr("What you agree to")
        points: root.intro.consentPoints
        //: Below what one agrees to; %1 is the version of that text
        note: qsTr("Version of this text: %1").arg(root.intro.consentVersion)
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
