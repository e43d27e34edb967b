// SPDX-License-Identifier: GPL-3.0-or-later
// Story: where one is in a row of steps.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Steps"
    maximumWidth: 480

    StepIndicator {
        steps: ["Your name", "Recovery words", "Check", "Ready"]
    }

    StepIndicator {
        steps: ["Your name", "Recovery words", "Check", "Ready"]
        current: 2
    }
}
