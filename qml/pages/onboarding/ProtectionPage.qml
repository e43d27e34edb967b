// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the key of the new profile: the system's keychain, or a passphrase chosen knowingly.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style

OnboardingPage {
    id: root

    readonly property bool byPassphrase: passphraseChoice.checked

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

    RadioButton {
        objectName: "byKeychain"
        checked: true
        //: Choice of what keeps the key
        text: qsTr("The keychain of this computer: opens when you log in")
        Layout.fillWidth: true
    }

    RadioButton {
        id: passphraseChoice

        objectName: "byPassphrase"
        //: Choice of what keeps the key
        text: qsTr("A passphrase: asked for every time")
        Layout.fillWidth: true
    }

    PassphraseField {
        id: first

        objectName: "passphrase"
        visible: root.byPassphrase
        //: Below the field for a passphrase
        helper: qsTr("At least 12 characters. Without it, only the recovery words open your profile.")
        onAccepted: again.focusField()
    }

    PassphraseField {
        id: again

        objectName: "passphraseAgain"
        visible: root.byPassphrase
        //: Label of the second field for a passphrase
        label: qsTr("The same once more")
        onAccepted: root.create()
    }

    onNext: root.create()

    function create() {
        if (root.byPassphrase)
            root.viewModel.protectByPassphrase(first, again);
        else
            root.viewModel.protectByKeychain();
    }
}
