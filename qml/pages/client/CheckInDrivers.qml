// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way today, as one of the six drivers of burnout; out of sight until asked for.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Style

ColumnLayout {
    id: root

    required property CheckInForm form
    property bool unfolded: root.form.driver > 0

    Layout.fillWidth: true

    Button {
        visible: !root.unfolded
        //: Button of a check-in that shows six words to choose from
        text: qsTr("Something at work weighs on today")
        icon.name: "plus-lg"
        kind: Button.Quiet
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        onClicked: root.unfolded = true
    }

    ChipChoice {
        visible: root.unfolded
        //: Asked in a check-in: which of six drivers of burnout it has to do with
        label: qsTr("What does it have to do with?")
        options: [
            //: A driver of burnout: how much there is to do
            qsTr("Workload"),
            //: A driver of burnout: how much one can decide oneself
            qsTr("Control"),
            //: A driver of burnout: recognition
            qsTr("Reward"),
            //: A driver of burnout: how people get on
            qsTr("Community"),
            //: A driver of burnout
            qsTr("Fairness"),
            //: A driver of burnout: whether the work fits what one holds dear
            qsTr("Values")]
        current: root.form.driver
        onChosen: number => root.form.driver = number
    }
}
