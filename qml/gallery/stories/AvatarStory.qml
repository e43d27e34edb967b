// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the initials of people.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Avatar"

    Row {
        spacing: 12

        Avatar {
            name: "Maya Lindqvist"
        }

        Avatar {
            name: "Dr. Tomás de Herrera"
        }

        Avatar {
            name: "Élodie"
            size: 64
        }
    }
}
