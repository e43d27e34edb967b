// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the shell is: a titled ground with the way back, and the three wishes a page may have.
//
// title, subtitle, showBack, actions (items at the end of the header). A page never touches the stack: it emits
// open(Routes.X, key) to show a page on top, instead(Routes.X, key) to show it in its own place, go(Routes.X) to change
// the destination, back() when it is done. wide: needs the whole width, also where a list stands beside it.
// columnWidth: of its one column, which stands in the middle with the header over it; 0: takes the whole width.
// openedKey: set by the shell, what of this page is open beside it.
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Page {
    id: root

    property string subtitle: ""
    property bool showBack: false
    // A workspace: covers the list it was opened from.
    property bool wide: false
    property int columnWidth: 0
    readonly property int sideMargin: root.columnWidth > 0 ? Math.max(Theme.pageMargin, Math.round((root.width - root.columnWidth) / 2)) : Theme.pageMargin
    property string openedKey: ""
    property alias actions: actionRow.data
    // Set by the shell: where there is no sidebar, the header carries sync truth and help.
    property App app: null

    // Set by the shell while something covers this page: how the focus comes back to it.
    property int returnReason: Qt.OtherFocusReason

    signal back()
    signal open(page: int, key: string)
    signal instead(page: int, key: string)
    signal go(page: int)

    header: PageHeader {
        title: root.title
        subtitle: root.subtitle
        showBack: root.showBack
        margin: root.sideMargin
        onBack: root.back()

        RowLayout {
            id: actionRow

            spacing: Theme.gapSmall
        }

        tools: HeaderTools {
            visible: !Theme.expanded && root.app !== null
            app: root.app
            onSyncing: root.open(Routes.Syncing, "")
        }
    }
}
