// SPDX-License-Identifier: GPL-3.0-or-later
// How much energy there is today.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme

ColumnLayout {
    id: root

    required property CheckInForm form

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    SectionHeader {
        //: Heading in a check-in
        text: qsTr("Your energy")
    }

    CheckInScale {
        value: root.form.energy
        onChosen: value => root.form.energy = value
    }
}
