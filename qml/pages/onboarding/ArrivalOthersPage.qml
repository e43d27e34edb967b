// SPDX-License-Identifier: GPL-3.0-or-later
// After a recovery: which of the devices from before are removed. All, unless one says otherwise.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

WizardPage {
    id: root

    required property ArrivalModel viewModel
    readonly property int ticked: root.viewModel.others.ticked

    //: Title after everything was recovered, over the list of one's other devices
    title: qsTr("Everything is here. What about your other devices?")
    //: After everything was recovered, over the list of one's other devices
    text: qsTr("Untick what you still have. What is ticked gets nothing new any more, as if it were lost; what was written there and never sent stays only there. The people you share with are told.")
    icon: "slash-circle"
    busy: root.viewModel.busy
    problem: root.viewModel.problem
    nextText: root.ticked > 0 ?
        //: Button that removes so many of one's other devices after a recovery
        qsTr("Remove %n devices", "", root.ticked) :
        //: Button that removes none of one's other devices after a recovery
        qsTr("Keep them and go on")

    Card {
        visible: root.viewModel.others.count > 0
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.others

            ColumnLayout {
                id: entry

                required property string key
                required property string title
                required property string detail
                required property bool ticked

                spacing: 0
                Layout.fillWidth: true

                CheckBox {
                    text: entry.title
                    checked: entry.ticked
                    enabled: !root.viewModel.busy
                    Layout.fillWidth: true
                    //: For screen readers, after a recovery: %1 is the name of a device, %2 when it was last seen
                    Accessible.name: qsTr("Remove %1, %2").arg(entry.title).arg(entry.detail)
                    onToggled: root.viewModel.others.tick(entry.key, checked)
                }

                Label {
                    text: entry.detail
                    muted: true
                    variant: Label.Caption
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.iconSize + 4 + Theme.gapTiny + Theme.gapMedium
                }
            }
        }
    }

    onNext: root.viewModel.removeOthers()
}
