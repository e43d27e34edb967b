// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: one into a file now, those that are made by themselves, and a look into one that exists.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls

AppScrollPage {
    id: root

    required property BackupsModel viewModel

    //: Title of the page about backups
    title: qsTr("Backups")

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.restored
        tone: Tone.Caution
        //: On the page about backups of a device that was restored and not added yet
        text: qsTr("This device is not one of yours yet, so it makes no backups. Keep the one that it was restored from.")
        Layout.fillWidth: true
    }

    BackupNow {
        visible: !root.viewModel.restored
        now: root.viewModel.now
        automatic: root.viewModel.on
    }

    BackupsByThemselves {
        backups: root.viewModel
    }

    BackupChecking {
        checking: root.viewModel.checking
    }
}
