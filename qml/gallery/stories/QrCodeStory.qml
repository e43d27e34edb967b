// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a link to scan or to copy.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery
import Valuewright.Theme

Story {
    title: "QR code"
    maximumWidth: 480 * Theme.textScale

    QrCode {
        label: "Invitation for Maya Lindqvist"
        text: "https://coaching.example.org/i#v1.4f8c1b0e9d7a62355f8c1b0e9d7a6235.5f8c1b0e9d7a62354f8c1b0e9d7a6235"
    }
}
