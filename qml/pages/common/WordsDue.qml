// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly reminder to look for the recovery words. Signal action().
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls

Banner {
    //: Yearly reminder
    title: qsTr("Do you still have your words?")
    //: Yearly reminder about the recovery words
    text: qsTr("A year has passed since your twelve recovery words were last looked at. It takes two minutes.")
    //: Button on the yearly reminder
    actionText: qsTr("Check them now")
    Layout.fillWidth: true
}
