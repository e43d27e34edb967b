// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on top of each other; the next one fades in where motion is wanted.
import QtQuick
import QtQuick.Templates as T
import Valuewright.Theme

T.StackView {
    id: root

    component FadeIn: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.calm
        }
    }

    component FadeOut: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.quick
        }
    }

    pushEnter: FadeIn {}
    pushExit: FadeOut {}
    popEnter: FadeIn {}
    popExit: FadeOut {}
    replaceEnter: FadeIn {}
    replaceExit: FadeOut {}
}
