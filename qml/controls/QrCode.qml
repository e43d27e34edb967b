// SPDX-License-Identifier: GPL-3.0-or-later
// A link as a QR code, and as text that can be selected and copied for whoever cannot scan.
//
// text: the link; label: what it is; size: its largest side in pixels. Signal copied().
import QtQuick
import QtQuick.Layouts
import Valuewright.Platform
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property string text: ""
    property string label: ""
    property int size: 260

    signal copied()

    spacing: Theme.gap
    Layout.fillWidth: true

    Rectangle {
        implicitWidth: code.implicitWidth + 2 * Theme.gapTiny
        implicitHeight: implicitWidth
        radius: Theme.radius
        // White in both themes: cameras want dark on light.
        color: "white"
        border.width: 1
        border.color: Theme.colors.line
        Layout.alignment: Qt.AlignHCenter

        QrCodeItem {
            id: code

            anchors.centerIn: parent
            // Whole pixels a module, as many as fit.
            implicitWidth: code.moduleCount * Math.max(2, Math.floor(root.size / Math.max(1, code.moduleCount)))
            implicitHeight: implicitWidth
            text: root.text
            Accessible.role: Accessible.Graphic
            //: For screen readers; %1 says what the code leads to
            Accessible.name: qsTr("QR code: %1").arg(root.label)
        }
    }

    FormField {
        label: root.label

        GridLayout {
            columns: Theme.narrow ? 1 : 2
            columnSpacing: Theme.gapSmall
            rowSpacing: Theme.gapSmall
            Layout.fillWidth: true

            TextField {
                id: link

                text: root.text
                readOnly: true
                autoScroll: false
                Layout.fillWidth: true
                Accessible.name: root.label
            }

            Button {
                //: Button beside a link
                text: qsTr("Copy")
                icon.name: "clipboard"
                onClicked: root.copy()
            }
        }
    }

    function copy() {
        link.selectAll();
        link.copy();
        link.deselect();
        root.copied();
    }
}
