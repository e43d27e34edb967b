// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that was found, with the words around it; opens where it stands.
import QtQuick
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ListRow {
    id: root

    required title
    required property string excerpt
    required property string plain
    required property string iconName
    required property int page
    required property string target

    signal opened(page: int, target: string)

    detail: root.excerpt
    detailFormat: Text.StyledText
    chevron: root.page !== Routes.None
    Accessible.description: root.plain
    onClicked: if (root.page !== Routes.None) root.opened(root.page, root.target)

    leading: Icon {
        name: root.iconName
        color: Theme.colors.muted
    }
}
