// SPDX-License-Identifier: GPL-3.0-or-later
// How far one part of a result may be read, with every reason.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls

Banner {
    id: root

    required property VqPartModel part

    tone: root.part.tone
    title: root.part.verdict
    text: Array.from(root.part.reasons).join("\n")
    Layout.fillWidth: true
}
