// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a session: the goals by lens.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property SessionModel session

    signal goalWanted()

    spacing: Theme.gapSmall

    SectionHeader {
        //: Heading beside a session
        text: qsTr("Goals")
    }

    Label {
        visible: root.session.goals !== null && root.session.goals.count === 0
        //: Beside a session while there is no goal
        text: qsTr("No goals yet. One for each lens is a good beginning.")
        muted: true
        Layout.fillWidth: true
    }

    Repeater {
        model: root.session.goals

        delegate: SessionGoal {
            enabled: !root.session.ending.closed
            onChosen: (key, level) => root.session.goals.setLevel(key, level)
        }
    }

    Button {
        enabled: !root.session.ending.closed
        //: Button that writes a new goal
        text: qsTr("Add a goal")
        icon.name: "plus-lg"
        onClicked: root.goalWanted()
    }
}
