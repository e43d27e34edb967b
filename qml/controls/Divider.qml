// SPDX-License-Identifier: GPL-3.0-or-later
// A hairline between things that belong together less than their neighbours do.
import QtQuick
import QtQuick.Layouts
import Valuewright.Theme

Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    Layout.fillWidth: true
    color: Theme.colors.line
    Accessible.ignored: true
}
