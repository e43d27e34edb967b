// SPDX-License-Identifier: GPL-3.0-or-later
// Clarity and bias of each dimension, with the counts that a bias rests on.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqPartModel world
    required property VqPartModel self

    visible: root.world.detail || root.self.detail
    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading over the table of clarity and bias
        text: qsTr("Clarity and bias")
    }

    Card {
        Layout.fillWidth: true

        Label {
            visible: root.world.detail
            text: root.world.name
            variant: Label.Strong
            Layout.fillWidth: true
        }

        DataTable {
            visible: root.world.detail
            columns: root.world.clarity.columns
            model: root.world.clarity
            label: root.world.name
        }

        Label {
            visible: root.self.detail
            text: root.self.name
            variant: Label.Strong
            Layout.fillWidth: true
        }

        DataTable {
            visible: root.self.detail
            columns: root.self.clarity.columns
            model: root.self.clarity
            label: root.self.name
        }

        Label {
            //: Below the table of clarity and bias
            text: qsTr("Clarity 0 is the clearest; compare dimensions only by ÷ chance. Bias runs from −10 to 10 and rests on the counts beside it. What one bias gains another loses: they are not three separate traits.")
            font.pixelSize: Theme.labelSize
            muted: true
            Layout.fillWidth: true
        }
    }
}
