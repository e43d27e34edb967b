// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the key of the new profile: the system's keychain, or a passphrase chosen knowingly.
import QtQuick

OnboardingPage {
    id: root

    //: Step of the first run
    title: qsTr("What should guard this device?")
    //: Step of the first run
    text: qsTr("All you write is sealed with a key. Something has to keep that key while the program is closed.")
    problem: root.viewModel.problem
    nextText: root.viewModel.coach || root.viewModel.alone ?
        //: Last button of making a profile
        qsTr("Make my profile") :
        //: Last button of making a profile, before the invitation
        qsTr("Make my profile and see the invitation")

    ProtectionChoice {
        id: choice

        onAccepted: root.create()
    }

    onNext: root.create()

    function create() {
        if (choice.byPassphrase)
            root.viewModel.protectByPassphrase(choice.first, choice.again);
        else
            root.viewModel.protectByKeychain();
    }
}
