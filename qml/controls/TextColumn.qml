// SPDX-License-Identifier: GPL-3.0-or-later
// Wrapping texts under each other beside something else in a row. Give each child `width: parent.width`.
//
// spacing. It starts with a width of its own: an item whose height follows its width and whose width starts at 0
// keeps the height of that first moment in nested layouts of Qt 6.4. Do the same in items of your own.
import QtQuick
import QtQuick.Layouts

Item {
    id: root

    property alias spacing: column.spacing
    default property alias contents: column.data

    implicitWidth: 160
    implicitHeight: column.implicitHeight
    Layout.fillWidth: true

    Column {
        id: column

        width: root.width
    }
}
