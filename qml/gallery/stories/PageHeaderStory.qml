// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the top of a page with a way back and things to do.
import QtQuick
import Valuewright.Controls
import Valuewright.Style

Page {
    title: "Maya Lindqvist"

    header: PageHeader {
        title: "Maya Lindqvist"
        subtitle: "Session 4 of 8 · Thursday, 14:00"
        showBack: true

        IconButton {
            text: "More"
            icon.name: "three-dots"
        }
    }
}
