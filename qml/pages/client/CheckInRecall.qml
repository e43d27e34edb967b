// SPDX-License-Identifier: GPL-3.0-or-later
// The choice made last time, and what became of it in one tap.
//
// heading: which day; recalled: the person's own words; form.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Card {
    id: root

    required property CheckInForm form
    property string heading: ""
    property string recalled: ""
    readonly property bool createdValue: root.form.outcome === 1 || root.form.outcome === 2

    Layout.fillWidth: true

    Label {
        text: root.heading
        font.pixelSize: Theme.labelSize
        muted: true
        Layout.fillWidth: true
    }

    Label {
        text: root.recalled
        variant: Label.Lead
        font.weight: Font.Medium
        Layout.fillWidth: true
    }

    SegmentedChoice {
        //: Asked about the choice of the day before; for screen readers
        label: qsTr("What became of it?")
        options: [
            //: What became of a choice
            qsTr("Done"),
            //: What became of a choice
            qsTr("Partly"),
            //: What became of a choice: it was not done
            qsTr("Not"),
            //: What became of a choice: no answer
            qsTr("Skip")]
        stacked: Theme.largeText
        currentIndex: root.form.outcome - 1
        onChosen: index => root.form.outcome = index + 1
    }

    TextRow {
        visible: root.createdValue
        //: Field of a check-in: what the choice of the day before brought about
        label: qsTr("What value did it create?")
        optional: true
        text: root.form.outcomeValue
        maximumLength: 500
        onEdited: root.form.outcomeValue = text
    }

    ChipChoice {
        visible: root.createdValue
        //: Asked in a check-in about the value a choice created
        label: qsTr("For whom?")
        options: [
            //: For whom a choice created value
            qsTr("Me"),
            //: For whom a choice created value
            qsTr("A patient"),
            //: For whom a choice created value
            qsTr("My team"),
            //: For whom a choice created value
            qsTr("The organisation"),
            //: For whom a choice created value
            qsTr("The system")]
        current: root.form.outcomeFor
        onChosen: number => root.form.outcomeFor = number
    }
}
