// SPDX-License-Identifier: GPL-3.0-or-later
// The check-in of a day, for one thumb and less than a minute: look back, energy, the Central Question.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Theme
import Valuewright.Ui

AppScrollPage {
    id: root

    required property CheckInModel viewModel
    readonly property bool asking: root.viewModel.paired && !root.viewModel.answered && !root.viewModel.ending.closed

    //: Title of the client's daily check-in
    title: qsTr("Check in")
    maximumContentWidth: 560 * Theme.textScale
    rowSpacing: Theme.gapLarge

    footer: CheckInActions {
        visible: root.asking
        form: root.viewModel.form
        replacing: root.viewModel.replacing
        today: root.viewModel.today
        onSend: root.viewModel.send()
        onSkip: root.viewModel.skip()
        onKeep: root.viewModel.keep()
    }

    NotPairedYet {
        visible: !root.viewModel.paired
        //: On the check-in page before a coach is connected
        text: qsTr("Once you are connected with your coach, a check-in takes less than a minute a day.")
        onAction: root.app.askToJoin()
    }

    EndingBanner {
        ending: root.viewModel.ending
    }

    VqNudge {
        nudge: root.viewModel.vq
        onTaken: root.open(Routes.VqTaking, "")
    }

    CheckInDayBar {
        visible: root.viewModel.paired
        day: root.viewModel.day
        today: root.viewModel.today
        hasEarlier: root.viewModel.hasEarlier
        onEarlier: root.viewModel.goEarlier()
        onLater: root.viewModel.goLater()
    }

    CheckInEchoCard {
        visible: root.viewModel.paired && root.viewModel.answered
        echo: root.viewModel.echo
        readOnly: root.viewModel.ending.closed
        onChange: root.viewModel.change()
    }

    CheckInRecall {
        visible: root.asking && root.viewModel.recalled !== ""
        heading: root.viewModel.recalledDay
        recalled: root.viewModel.recalled
        form: root.viewModel.form
    }

    CheckInEnergy {
        visible: root.asking
        form: root.viewModel.form
    }

    CheckInQuestion {
        visible: root.asking
        question: root.viewModel.question
        form: root.viewModel.form
    }

    CheckInDrivers {
        visible: root.asking
        form: root.viewModel.form
    }

    EnergyTrend {
        visible: root.viewModel.paired && root.viewModel.answered
        values: root.viewModel.echo.trend
        words: root.viewModel.echo.trendText
        days: root.viewModel.echo.days
    }

    ColumnLayout {
        visible: root.viewModel.paired
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        WhoSeesThis {
            names: root.viewModel.readers
            Layout.fillWidth: true
        }

        NobodyWatches {
            onHelp: root.app.helpShown = true
        }
    }
}
