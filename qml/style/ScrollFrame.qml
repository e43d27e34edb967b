// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll view's bar, in a file of its own: Qt 6.4 connects a bar only when it exists before anything is said about the
// content, and within one file it never does.
import QtQuick.Templates as T

T.ScrollView {
    id: root

    T.ScrollBar.vertical: ScrollBar {
        parent: root
        x: root.mirrored ? 0 : root.width - width
        y: root.topPadding
        height: root.availableHeight
    }
}
