// SPDX-License-Identifier: GPL-3.0-or-later
// A result before and after it is talked about: everything on one page, in the order of reading honestly.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property VqDebriefModel viewModel
    readonly property bool gone: root.viewModel.problem !== ""

    //: Title of the page of a result that can't be found
    title: root.gone ? qsTr("Result") : root.viewModel.clientName
    subtitle: root.viewModel.day
    wide: true
    maximumContentWidth: Theme.readableWidth + 160
    actions: Button {
        visible: !root.gone && root.viewModel.readable
        //: Button that begins or goes on with the conversation about a result
        text: root.viewModel.stepsDone > 0 ? qsTr("Go on with the debrief") : qsTr("Debrief")
        icon.name: "play-fill"
        kind: Button.Primary
        onClicked: root.open(Routes.VqGuide, root.viewModel.key)
    }

    Banner {
        visible: root.gone
        tone: Tone.Caution
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    Loader {
        id: result

        Layout.fillWidth: true
    }

    Component.onCompleted: if (!root.gone) result.setSource("VqDebriefView.qml", { result: root.viewModel })
}
