// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a place where nothing is yet.
import QtQuick
import Valuewright.Controls
import Valuewright.Style

Page {
    title: "Clients"

    header: PageHeader {
        title: "Clients"
        subtitle: "People you coach"

        Button {
            text: "New client"
            icon.name: "plus-lg"
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 460)
        icon: "people"
        title: "No clients yet"
        text: "Add the first person you coach. You can invite them by a link or a QR code afterwards."
        actionText: "Add a client"
        actionIcon: "person-plus"
    }
}
