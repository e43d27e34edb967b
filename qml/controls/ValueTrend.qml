// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a VQ over time: a line for each dimension, from the norm (below) to chance (above).
//
// title: World or Self; values: I, E, S of the earliest occasion, then of the next …, as in ValueRing; below 0 where
// nothing may be said, which leaves a gap.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    property string title: ""
    property list<real> values
    readonly property int occasions: Math.floor(root.values.length / 3)

    spacing: Theme.gapSmall
    Layout.fillWidth: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.title
    //: For screen readers, a chart: %1, %2, %3 are the newest numbers; %L4 is how many results it shows
    Accessible.description: qsTr("Newest: people %1, tasks %2, ideas %3. 0 is the norm, 1 is chance. Results shown: %L4.")
        .arg(root.newest(0)).arg(root.newest(1)).arg(root.newest(2)).arg(root.occasions)

    Label {
        text: root.title
        variant: Label.Strong
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    Item {
        id: plot

        readonly property real highest: Math.max(1, ...Array.from(root.values))
        readonly property real start: Math.max(chance.implicitWidth, norm.implicitWidth) + Theme.gapSmall

        implicitHeight: 132
        Layout.fillWidth: true

        Repeater {
            model: 2

            Rectangle {
                required property int index

                x: plot.start
                y: plot.yOf(index)
                width: plot.width - plot.start
                height: 1
                color: index === 0 ? Theme.colors.outline : Theme.colors.line
            }
        }

        Label {
            id: chance

            y: Math.max(0, plot.yOf(1) - height / 2)
            //: At an axis: what answering by chance would give
            text: qsTr("chance")
            variant: Label.Caption
            muted: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            id: norm

            y: plot.yOf(0) - height / 2
            //: At an axis: the order that the theory gives
            text: qsTr("norm")
            variant: Label.Caption
            muted: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Repeater {
            model: 3

            Item {
                id: line

                required property int index

                anchors.fill: parent

                Dimension {
                    id: dimension

                    kind: line.index
                }

                Shape {
                    anchors.fill: parent
                    layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
                    layer.samples: 4

                    ShapePath {
                        strokeWidth: 2
                        strokeColor: dimension.color
                        fillColor: "transparent"
                        strokeStyle: line.index === 0 ? ShapePath.SolidLine : ShapePath.DashLine
                        dashPattern: line.index === 1 ? [4, 2] : [1, 2]
                        joinStyle: ShapePath.RoundJoin

                        PathSvg {
                            path: plot.pathOf(line.index, plot.width)
                        }
                    }
                }
            }
        }

        function xOf(occasion: int): real {
            const room = plot.width - plot.start - 8;
            return plot.start + 4 + (root.occasions > 1 ? room * occasion / (root.occasions - 1) : room / 2);
        }

        function yOf(value: real): real {
            return 10 + (plot.height - 20) * (1 - value / plot.highest);
        }

        // `width` only so that it is drawn anew when that changes. A lone point between gaps gets a short line.
        function pathOf(dimension: int, width: real): string {
            let path = "";
            let drawing = false;
            for (let i = 0; i < root.occasions; ++i) {
                const value = root.values[3 * i + dimension];
                if (value >= 0)
                    path += (drawing ? " L " : " M ") + plot.xOf(i).toFixed(1) + " " + plot.yOf(value).toFixed(1) + (drawing ? "" : " l 0.5 0");
                drawing = value >= 0;
            }
            return path === "" ? "M 0 0" : path;
        }
    }

    Flow {
        spacing: Theme.gapMedium
        Layout.fillWidth: true

        Repeater {
            model: 3

            Row {
                id: entry

                required property int index

                spacing: 6

                Dimension {
                    id: named

                    kind: entry.index
                }

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 14
                    height: 3
                    radius: 1.5
                    color: named.color
                }

                Label {
                    //: Of a line in a chart: %1 a dimension of value, %2 its newest number
                    text: qsTr("%1 %2").arg(named.about).arg(root.newest(entry.index))
                    variant: Label.Caption
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }

    function newest(dimension: int): string {
        const value = root.occasions > 0 ? root.values[3 * (root.occasions - 1) + dimension] : -1;
        return value < 0 ? "–" : Number(value).toLocaleString(Qt.locale(), "f", 2);
    }
}
