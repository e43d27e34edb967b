// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a VQ profile drawn as three rings: how far each dimension is from the norm on the way to chance.
//
// title: World or Self; values: three numbers, people, tasks and ideas, DIM-x divided by its mean under chance
// (0 is the norm, 1 is chance; more is drawn as 1). size: side in pixels.
pragma ComponentBehavior: Bound
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    property string title: ""
    property list<real> values: [0, 0, 0]
    property int size: 240

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.Graphic
    Accessible.name: root.title
    //: For screen readers, three rings: %1, %2, %3 are numbers; 0 is best
    Accessible.description: qsTr("People %1, tasks %2, ideas %3. 0 is the norm, 1 is chance.")
        .arg(root.inWords(0)).arg(root.inWords(1)).arg(root.inWords(2))

    Repeater {
        model: 3

        RingArc {
            required property int index

            anchors.fill: parent
            ring: index
            value: root.values[index] ?? 0
        }
    }

    Label {
        y: root.height / 2 - height - root.width / 22
        //: At the end of a ring of a VQ profile: what answering by chance would give
        text: qsTr("chance")
        font.pixelSize: Math.min(Theme.captionSize, root.width / 16 + 4)
        muted: true
        Accessible.ignored: true
    }

    Label {
        anchors.centerIn: parent
        text: root.title
        variant: Label.Strong
        Accessible.ignored: true
    }

    function inWords(ring: int): string {
        return Number(root.values[ring] ?? 0).toLocaleString(Qt.locale(), "f", 2);
    }
}
