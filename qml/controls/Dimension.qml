// SPDX-License-Identifier: GPL-3.0-or-later
// The three dimensions of value: their names, what they are about, and their colours.
//
// kind: Dimension.Intrinsic 0 | Extrinsic 1 | Systemic 2. Read name, about, color.
import QtQml
import QtQuick
import Valuewright.Theme

QtObject {
    id: root

    enum Kind { Intrinsic, Extrinsic, Systemic }

    property int kind: Dimension.Intrinsic
    readonly property string name: root.nameOf(root.kind)
    readonly property string about: root.aboutOf(root.kind)
    readonly property color color: [Theme.colors.intrinsic, Theme.colors.extrinsic, Theme.colors.systemic][root.kind]

    function nameOf(kind: int): string {
        switch (kind) {
        //: A dimension of value: of things, tasks, usefulness
        case Dimension.Extrinsic: return qsTr("Extrinsic");
        //: A dimension of value: of ideas, rules, order
        case Dimension.Systemic: return qsTr("Systemic");
        //: A dimension of value: of people, of what is unique
        default: return qsTr("Intrinsic");
        }
    }

    function aboutOf(kind: int): string {
        switch (kind) {
        //: What the extrinsic dimension of value is about, in one word
        case Dimension.Extrinsic: return qsTr("Tasks");
        //: What the systemic dimension of value is about, in one word
        case Dimension.Systemic: return qsTr("Ideas");
        //: What the intrinsic dimension of value is about, in one word
        default: return qsTr("People");
        }
    }
}
