// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a VQ profile drawn as three rings: how far each dimension is from the norm on the way to chance.
//
// title: World or Self; values: three numbers, people, tasks and ideas, DIM-x divided by its mean under chance
// (0 is the norm, 1 is chance; more is drawn as 1), or none where nothing may be said. size: side in pixels.
pragma ComponentBehavior: Bound
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Item {
    id: root

    property string title: ""
    property list<real> values: [0, 0, 0]
    property int size: 240
    readonly property bool silent: root.values.length === 0
    //: In the place of the rings of a VQ profile when the order may not be interpreted
    readonly property string instead: qsTr("Nothing can be said about single dimensions")

    implicitWidth: root.size
    implicitHeight: root.silent ? heading.height + words.height : root.size
    Accessible.role: Accessible.Graphic
    Accessible.name: root.title
    Accessible.description: root.silent ? root.instead : root.description()

    Repeater {
        model: root.silent ? 0 : 3

        RingArc {
            required property int index

            anchors.fill: parent
            ring: index
            value: root.values[index] ?? 0
        }
    }

    Label {
        visible: !root.silent
        y: root.height / 2 - height - root.width / 22
        //: At the end of a ring of a VQ profile: what answering by chance would give
        text: qsTr("chance")
        font.pixelSize: Math.min(Theme.captionSize, root.width / 16 + 4)
        muted: true
        Accessible.ignored: true
    }

    Label {
        id: heading

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.silent ? 0 : (root.height - height) / 2
        text: root.title
        variant: Label.Strong
        Accessible.ignored: true
    }

    Label {
        id: words

        visible: root.silent
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: heading.bottom
        width: root.width * 0.8
        text: root.instead
        muted: true
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    function description(): string {
        //: For screen readers, three rings: %1, %2, %3 are numbers; 0 is best
        return qsTr("People %1, tasks %2, ideas %3. 0 is the norm, 1 is chance.")
            .arg(root.inWords(0)).arg(root.inWords(1)).arg(root.inWords(2));
    }

    function inWords(ring: int): string {
        return Number(root.values[ring] ?? 0).toLocaleString(Qt.locale(), "f", 2);
    }
}
