// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the key of a profile: the system's keychain, or a passphrase chosen knowingly.
//
// byPassphrase; first, again: the fields in which it is typed twice. Signal accepted() on Enter in the last one.
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    readonly property bool byPassphrase: passphraseChoice.checked
    readonly property PassphraseField first: firstField
    readonly property PassphraseField again: againField

    signal accepted()

    spacing: Theme.gap
    Layout.fillWidth: true

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
        id: firstField

        objectName: "passphrase"
        visible: root.byPassphrase
        //: Below the field for a passphrase
        helper: qsTr("At least 12 characters. Without it, only the recovery words open your profile.")
        onAccepted: againField.focusField()
    }

    PassphraseField {
        id: againField

        objectName: "passphraseAgain"
        visible: root.byPassphrase
        //: Label of the second field for a passphrase
        label: qsTr("The same once more")
        onAccepted: root.accepted()
    }
}
