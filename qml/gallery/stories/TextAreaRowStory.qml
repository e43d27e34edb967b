// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a labelled text of several lines.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Text area row"
    maximumWidth: 480

    TextAreaRow {
        label: "What matters to you?"
        optional: true
        placeholder: "In your own words"
        helper: "Your coach reads this before the first session."
    }

    TextAreaRow {
        label: "Shared note"
        text: "We looked at what keeps Tuesdays from being quiet. Two things stood out: the hand-over at seven, and the committee that nobody asked for. Maya wants to try one change before Thursday."
    }
}
