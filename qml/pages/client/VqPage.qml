// SPDX-License-Identifier: GPL-3.0-or-later
// The client's assessments: the one that is asked for or begun, and those handed in.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Ui

AppScrollPage {
    id: root

    required property VqHomeModel viewModel
    // Nothing is asked for or begun, and something was handed in: that comes first.
    readonly property bool afterwards: root.viewModel.count > 0 && !root.viewModel.asked && !root.viewModel.begun

    //: Title of the page of assessments
    title: qsTr("VQ assessment")

    NotPairedYet {
        visible: !root.viewModel.paired
        //: On the page of assessments before a coach is connected
        text: qsTr("The assessment is made for thinking together. Once you are connected with your coach you can take it here.")
        onAction: root.app.askToJoin()
    }

    VqInvitation {
        visible: root.viewModel.paired && !root.afterwards
        coach: root.viewModel.coach
        asked: root.viewModel.asked
        begun: root.viewModel.begun
        purpose: root.viewModel.purpose
        due: root.viewModel.due
        where: root.viewModel.where
        onTaken: root.open(Routes.VqTaking, "")
    }

    SectionHeader {
        visible: root.viewModel.count > 0
        //: Heading over assessments that were handed in
        text: qsTr("Handed in")
    }

    Button {
        visible: root.viewModel.count > 0
        //: Button that opens the result of the newest assessment
        text: qsTr("My newest result")
        icon.name: "gem"
        kind: root.afterwards ? Button.Primary : Button.Secondary
        Layout.fillWidth: true
        onClicked: root.open(Routes.VqResult, "")
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel

            delegate: ListRow {
                required property string key
                required property string day
                required property bool released

                title: day
                detail: released ?
                    //: On an assessment that was handed in
                    qsTr("Your answers and your result") :
                    //: On an assessment that was handed in; its result waits for the coach
                    qsTr("Your answers; the result first together with your coach")
                chevron: true
                onClicked: root.open(Routes.VqAnswers, key)
            }
        }
    }

    Button {
        visible: root.afterwards
        //: Button that begins another assessment
        text: qsTr("Take it another time")
        icon.name: "arrow-counterclockwise"
        onClicked: root.open(Routes.VqTaking, "")
    }
}
