// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a profile that exists.
import QtQuick
import Valuewright.App
import Valuewright.Controls

WizardPage {
    id: root

    readonly property UnlockModel viewModel: root.app.unlock
    readonly property bool asks: root.viewModel?.asksPassphrase ?? false

    //: Title of the page that opens a profile
    title: qsTr("Open your profile")
    text: root.asks ? "" :
        //: On the page that opens a profile
        qsTr("Its key lies in the keychain of this computer.")
    icon: "lock"
    busy: root.viewModel?.busy ?? false
    problem: root.viewModel?.problem ?? ""
    //: Button that opens a profile
    nextText: qsTr("Open")

    PassphraseField {
        id: passphrase

        objectName: "passphrase"
        visible: root.asks
        onAccepted: root.unlock()
    }

    onNext: root.unlock()
    Component.onCompleted: if (root.asks) passphrase.focusField()

    function unlock() {
        if (root.asks)
            root.viewModel.unlockWith(passphrase);
        else
            root.viewModel.unlock();
    }
}
