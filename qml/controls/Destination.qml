// SPDX-License-Identifier: GPL-3.0-or-later
// One place of the app, for AdaptiveNavigation.
//
// text; icon; badge: how many things wait there, 0 for none.
import QtQml

QtObject {
    property string text: ""
    property string icon: ""
    property int badge: 0
}
