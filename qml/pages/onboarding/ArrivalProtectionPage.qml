// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the key on this further device; the last step before anything is sent.
import QtQuick
import Valuewright.App

WizardPage {
    id: root

    required property ArrivalModel viewModel

    title: root.viewModel.byWords ?
        //: Title of the page about what keeps the key, after recovery words
        qsTr("What should guard this device?") :
        //: Title of the page about what keeps the key; %1 is the name of the person whose device this becomes
        qsTr("This becomes a device of %1. What should guard it?").arg(root.viewModel.person)
    //: On the page about what keeps the key of a further device
    text: qsTr("All you write is sealed with a key. Something has to keep that key while the program is closed.")
    icon: "shield-lock"
    showBack: true
    busy: root.viewModel.busy
    problem: root.viewModel.problem
    nextText: root.viewModel.byWords ?
        //: Button that begins to recover everything
        qsTr("Bring everything here") :
        //: Button that asks the other device to let this one in
        qsTr("Ask my other device")

    ProtectionChoice {
        id: choice

        onAccepted: root.next()
    }

    onNext: root.protect()

    function protect() {
        if (choice.byPassphrase)
            root.viewModel.protectByPassphrase(choice.first, choice.again);
        else
            root.viewModel.protectByKeychain();
    }
}
