// SPDX-License-Identifier: GPL-3.0-or-later
// Story: who can read something, by name.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Who sees this"
    maximumWidth: 340

    WhoSeesThis {}

    WhoSeesThis {
        names: ["Anna Okafor"]
    }

    WhoSeesThis {
        names: ["Anna Okafor", "Maya Lindqvist", "Northfield Hospital"]
        Layout.fillWidth: true
    }
}
