// SPDX-License-Identifier: GPL-3.0-or-later
// One ring of ValueRing: three quarters of a circle from the norm (above) to chance (left), with its name before it.
//
// ring: 0 outermost to 2; value: 0 to 1 of the way.
import QtQuick
import QtQuick.Shapes
import Valuewright.Controls
import Valuewright.Theme

Item {
    id: root

    property int ring: 0
    property real value: 0
    readonly property real thickness: Math.round(root.width / 16)
    readonly property real radius: root.width / 2 - root.thickness / 2 - root.ring * (root.thickness + 6)
    readonly property real sweep: 270 * Math.max(0, Math.min(1, root.value))

    Dimension {
        id: dimension

        kind: root.ring
    }

    Shape {
        anchors.fill: parent
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4

        ShapePath {
            strokeWidth: root.thickness
            strokeColor: Theme.colors.line
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.radius
                radiusY: root.radius
                startAngle: -90
                sweepAngle: 270
            }
        }

        ShapePath {
            strokeWidth: root.thickness
            strokeColor: dimension.color
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.radius
                radiusY: root.radius
                startAngle: -90
                sweepAngle: Math.max(0.5, root.sweep)
            }
        }
    }

    Text {
        textFormat: Text.PlainText
        anchors.right: parent.horizontalCenter
        anchors.rightMargin: root.thickness
        y: root.height / 2 - root.radius - height / 2
        text: dimension.about
        color: Theme.colors.ink
        font.family: Theme.fontFamily
        font.pixelSize: Math.min(Theme.captionSize, root.thickness + 4)
        Accessible.ignored: true
    }
}
