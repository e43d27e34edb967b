// SPDX-License-Identifier: GPL-3.0-or-later
// Story: rows of a form, with help and with what is wrong.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "Form rows"
    maximumWidth: 480 * Theme.textScale

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

    PassphraseField {
        text: "correct horse battery"
        helper: "Four words or more. It never leaves this device."
    }

    ChoiceRow {
        label: "Language"
        options: ["Deutsch", "English", "Français"]
        currentIndex: 1
    }

    TextAreaRow {
        label: "What matters to you?"
        optional: true
        placeholder: "In your own words"
        helper: "Your coach reads this before the first session."
    }
}
