// SPDX-License-Identifier: GPL-3.0-or-later
// The way past the practice. Signal clicked().
import QtQuick
import QtQuick.Layouts
import Valuewright.Style

Button {
    //: Button that leaves out the practice before an assessment
    text: qsTr("Skip the practice")
    icon.name: "chevron-right"
    kind: Button.Quiet
    Layout.fillWidth: true
    Layout.maximumWidth: implicitWidth
}
