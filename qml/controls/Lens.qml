// SPDX-License-Identifier: GPL-3.0-or-later
// The three Cs a goal is seen through: their names, colours, icons and what each asks.
//
// kind: Lens.Creativity 0 | Curiosity 1 | Courage 2. Read name, question, icon, color, container.
import QtQml
import QtQuick
import Valuewright.Theme

QtObject {
    id: root

    enum Kind { Creativity, Curiosity, Courage }

    property int kind: Lens.Creativity
    readonly property string name: root.nameOf(root.kind)
    readonly property string question: root.questionOf(root.kind)
    readonly property string icon: ["lightbulb", "compass", "flag"][root.kind]
    readonly property color color: [Theme.colors.creativity, Theme.colors.curiosity, Theme.colors.courage][root.kind]
    readonly property color container: [
        Theme.colors.creativityContainer,
        Theme.colors.curiosityContainer,
        Theme.colors.courageContainer][root.kind]

    function nameOf(kind: int): string {
        switch (kind) {
        //: One of the three lenses a goal is seen through
        case Lens.Curiosity: return qsTr("Curiosity");
        //: One of the three lenses a goal is seen through
        case Lens.Courage: return qsTr("Courage");
        //: One of the three lenses a goal is seen through
        default: return qsTr("Creativity");
        }
    }

    function questionOf(kind: int): string {
        switch (kind) {
        //: What the lens Curiosity asks; one short line under its name
        case Lens.Curiosity: return qsTr("How can I learn to do better?");
        //: What the lens Courage asks; one short line under its name
        case Lens.Courage: return qsTr("Where do I take a stand and work toward it?");
        //: What the lens Creativity asks; one short line under its name
        default: return qsTr("What is good here, and what could be better?");
        }
    }
}
