// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the page Today: who, when, and what it is about.
import QtQuick
import Valuewright.Controls

ListRow {
    id: root

    required title
    required property int kind
    required property string client
    required property string about
    required property string when

    signal activated(key: string)

    detail: root.about === "" ? root.when : root.when + " · " + root.about
    chevron: true
    leading: Avatar {
        name: root.title
    }
    onClicked: root.activated(root.client)
}
