// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the name of a part of a page.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Section header"

    SectionHeader {
        text: "Agreed last time"
        detail: "3"
        actionText: "Add"
    }

    SectionHeader {
        text: "Notes"
    }

    SectionHeader {
        text: "A long name for a part of a page that does not fit beside what can be done with it"
        detail: "12"
        actionText: "Show all"
    }
}
