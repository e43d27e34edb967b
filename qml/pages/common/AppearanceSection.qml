// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark, size of text, movement: seen at once and remembered on this device.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Platform
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading in the settings
        text: qsTr("Appearance")
    }

    SegmentedChoice {
        //: Said by screen readers of the choice between light and dark
        label: qsTr("Colours")
        options: [
            //: Choice of colours: as the system has it
            qsTr("As the system"),
            //: Choice of colours
            qsTr("Light"),
            //: Choice of colours
            qsTr("Dark")
        ]
        icons: ["circle-half", "sun", "moon"]
        currentIndex: Appearance.scheme
        onChosen: index => Appearance.scheme = index
    }

    FormField {
        //: Label of a slider in the settings
        label: qsTr("Size of text")
        //: Below the slider for the size of text; %1 is a number
        helper: qsTr("%1 %").arg(Math.round(Appearance.textScale * 100))

        Slider {
            from: 1
            to: 2
            stepSize: 0.1
            snapMode: Slider.SnapAlways
            value: Appearance.textScale
            //: Label of a slider in the settings
            Accessible.name: qsTr("Size of text")
            Layout.fillWidth: true
            onMoved: Appearance.textScale = value
        }
    }

    Switch {
        //: Switch in the settings: nothing slides or fades
        text: qsTr("Keep movement to a minimum")
        checked: Appearance.reducedMotion
        Layout.fillWidth: true
        onToggled: Appearance.motion = checked ? Appearance.Reduced : Appearance.Full
    }
}
