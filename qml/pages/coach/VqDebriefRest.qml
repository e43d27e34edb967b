// SPDX-License-Identifier: GPL-3.0-or-later
// A result below the rings: both sums, clarity and bias, single items, questions, how sure, over time, files.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

ColumnLayout {
    id: root

    required property VqDebriefModel result
    property bool asTable: false

    spacing: Theme.gap

    SectionHeader {
        //: Heading over VQ and SQ of a result
        text: qsTr("World and self side by side")
    }

    Card {
        Layout.fillWidth: true

        DataTable {
            columns: root.result.numbers.quotients.columns
            model: root.result.numbers.quotients
            //: Said by screen readers of a table
            label: qsTr("VQ and SQ side by side")
        }

        Label {
            //: Below VQ and SQ of a result
            text: qsTr("0 is the norm; more is farther from it. There are no bands and no average person: read the two beside each other.")
            font.pixelSize: Theme.labelSize
            muted: true
            Layout.fillWidth: true
        }
    }

    VqClarity {
        world: root.result.world
        self: root.result.self
    }

    VqPerspectives {
        part: root.result.world
        notes: root.result.notes
        clientName: root.result.clientName
        drawn: !root.asTable
    }

    VqPerspectives {
        part: root.result.self
        notes: root.result.notes
        clientName: root.result.clientName
        drawn: !root.asTable
    }

    VqQuestions {
        questions: root.result.questions
    }

    VqSureness {
        numbers: root.result.numbers
    }

    VqTrend {
        trend: root.result.trend
        asTable: root.asTable
    }

    VqItems {
        //: Heading over what the instrument is not made for
        title: qsTr("What this assessment is not")
        icon: "info-circle"
        items: root.result.statements
    }

    VqIndices {
        numbers: root.result.numbers
    }

    VqSaving {
        file: root.result.file
    }
}
