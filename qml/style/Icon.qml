// SPDX-License-Identifier: GPL-3.0-or-later
// One embedded icon in one colour: `Icon { name: "people" }`; decoration for assistive technology.
//
// name: a Bootstrap icon of app/platform/icons.cmake, "" for none; color; size: side in pixels;
// directional: mirrored where people read from right to left (arrows that mean back or forward).
import QtQuick
import QtQuick.Window
import Valuewright.Theme

Item {
    id: root

    property string name: ""
    property color color: Theme.colors.ink
    property int size: Theme.iconSize
    property bool directional: false

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        sourceSize.width: Math.ceil(root.size * Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(root.size * Screen.devicePixelRatio)
        // QML writes an opaque colour as #RRGGBB and others as #AARRGGBB; the provider reads both.
        source: root.name === "" ? "" : "image://icon/" + root.name + "/" + ("" + root.color).substring(1)
        mirror: root.directional && LayoutMirroring.enabled
    }
}
