// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a labelled line of text.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Text row"
    maximumWidth: 480

    TextRow {
        label: "Your name"
        text: "Dr. Anna Okafor"
        helper: "Clients see this name in your invitation."
    }

    TextRow {
        label: "Server"
        placeholder: "https://coaching.example.org"
        error: "This server does not speak our language. Check the address, or ask whoever runs it."
    }

    TextRow {
        label: "Safety number"
        text: "4183 7702 9917"
        readOnly: true
        optional: true
    }
}
