// SPDX-License-Identifier: GPL-3.0-or-later
// A field to look for something as one types; Esc empties it.
//
// text; label: its name for assistive technology and what stands in it while empty. Signals edited(), accepted().
import QtQuick
import Valuewright.Style
import Valuewright.Theme

TextField {
    id: root

    //: Name of a field in which one looks for something
    property string label: qsTr("Search")

    signal edited()

    placeholderText: root.label
    leftPadding: LayoutMirroring.enabled ? Theme.gapMedium : Theme.iconSize + 2 * Theme.gapMedium - 2
    rightPadding: LayoutMirroring.enabled ? Theme.iconSize + 2 * Theme.gapMedium - 2 : Theme.gapMedium
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.name: root.label
    Accessible.searchEdit: true
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && root.text !== ""
    Keys.onEscapePressed: event => root.leave(event)
    onTextEdited: root.edited()

    Icon {
        x: root.LayoutMirroring.enabled ? root.width - width - Theme.gapMedium : Theme.gapMedium
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: Theme.colors.muted
        size: Theme.iconSize - 2
    }

    // The first Esc empties the field, the second one is for the page.
    function leave(event: KeyEvent) {
        event.accepted = root.text !== "";
        if (!event.accepted)
            return;
        root.clear();
        root.edited();
    }
}
