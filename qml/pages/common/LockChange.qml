// SPDX-License-Identifier: GPL-3.0-or-later
// What opens the profile: the system's keychain or a passphrase, and the way from one to the other.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property LockModel viewModel
    property bool changing: false
    property bool toKeychain: false

    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading over what opens the profile
        text: qsTr("What opens it")
    }

    Label {
        text: root.viewModel.byPassphrase ?
            //: What opens the profile
            qsTr("Your passphrase. Whoever uses this device without it sees nothing.") :
            //: What opens the profile
            qsTr("The keychain of this computer: whoever is logged in here can open the profile with one press of a button. If others use your account, choose a passphrase.")
        Layout.fillWidth: true
    }

    Banner {
        visible: root.viewModel.keychainToForget && !root.viewModel.busy
        tone: Tone.Caution
        //: On the page about locking, after changing from the keychain to a passphrase
        text: qsTr("The keychain could not be asked to forget its key, so it still holds one. It is asked again the next time you unlock.")
        Layout.fillWidth: true
    }

    Flow {
        visible: !root.changing
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            text: root.viewModel.byPassphrase ?
                //: Button that begins choosing another passphrase
                qsTr("Change the passphrase") :
                //: Button that begins choosing a passphrase
                qsTr("Open by a passphrase instead")
            icon.name: "key"
            onClicked: root.begin(false)
        }

        Button {
            visible: root.viewModel.byPassphrase
            //: Button that begins leaving the passphrase
            text: qsTr("Open by the keychain instead")
            onClicked: root.begin(true)
        }
    }

    PassphraseField {
        id: current

        objectName: "currentPassphrase"
        visible: root.changing && root.viewModel.byPassphrase
        //: Label of a field for the passphrase that opens the profile now
        label: qsTr("Present passphrase")
        onAccepted: root.toKeychain ? root.save() : first.focusField()
    }

    PassphraseField {
        id: first

        objectName: "newPassphrase"
        visible: root.changing && !root.toKeychain
        //: Label of a field for a passphrase that is chosen
        label: qsTr("New passphrase")
        //: Below the field for a passphrase
        helper: qsTr("At least 12 characters. Without it, only the recovery words open your profile.")
        onAccepted: again.focusField()
    }

    PassphraseField {
        id: again

        objectName: "newPassphraseAgain"
        visible: root.changing && !root.toKeychain
        //: Label of the second field for a passphrase
        label: qsTr("The same once more")
        onAccepted: root.save()
    }

    Banner {
        visible: root.viewModel.problem !== ""
        tone: Tone.Caution
        text: root.viewModel.problem
        Layout.fillWidth: true
    }

    Flow {
        visible: root.changing
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Button {
            //: Button that keeps what opens the profile from now on
            text: qsTr("Save")
            kind: Button.Primary
            enabled: !root.viewModel.busy
            onClicked: root.save()
        }

        Button {
            //: Button that leaves everything as it is
            text: qsTr("Cancel")
            kind: Button.Quiet
            enabled: !root.viewModel.busy
            onClicked: root.changing = false
        }
    }

    Connections {
        target: root.viewModel

        function onDone() {
            root.changing = false;
        }
    }

    function begin(toKeychain: bool) {
        root.toKeychain = toKeychain;
        root.changing = true;
        (root.viewModel.byPassphrase ? current : first).focusField();
    }

    function save() {
        if (root.toKeychain)
            root.viewModel.useKeychain(current);
        else
            root.viewModel.usePassphrase(current, first, again);
    }
}
