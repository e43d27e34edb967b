// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment is on its way, or kept. Signals result(), done().
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

VqColumn {
    id: root

    required property VqHandInModel handIn

    signal result()
    signal done()

    EmptyState {
        icon: "check-circle"
        title: root.handIn.forMyself ?
            //: After an assessment was kept
            qsTr("Kept") :
            //: After an assessment was handed in
            qsTr("Handed in")
        text: root.handIn.showNow ?
            //: After an assessment was handed in
            qsTr("Thank you for the care you took. Your result is ready.") :
            //: After an assessment was handed in
            qsTr("Thank you for the care you took. You look at the result together with your coach.")
        //: Button after an assessment was handed in
        actionText: root.handIn.showNow ? qsTr("Show my result") : ""
        actionIcon: "gem"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
        onAction: root.result()
    }

    WhoSeesThis {
        names: root.handIn.readers
        Layout.alignment: Qt.AlignHCenter
    }

    Button {
        //: Button after an assessment was handed in: leaves the page
        text: qsTr("Done")
        kind: root.handIn.showNow ? Button.Quiet : Button.Primary
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.done()
    }
}
