// SPDX-License-Identifier: GPL-3.0-or-later
// One of two items that are compared, large enough for a thumb.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ChoiceButton {
    id: root

    implicitHeight: Math.max(128, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Accessible.role: Accessible.Button

    contentItem: Label {
        text: root.text
        variant: Label.Title
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
