// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a passphrase, hidden and shown.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Passphrase"
    maximumWidth: 480

    PassphraseField {
        text: "correct horse battery"
        helper: "Four words or more. It never leaves this device."
    }

    PassphraseField {
        text: "correct horse battery"
        revealed: true
    }

    PassphraseField {
        error: "This passphrase does not open the profile. Nothing was changed."
    }
}
