// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery for people: stories at the side, light and dark, small and large text.
//
// names, addresses: of the stories, in the same order.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Platform
import Valuewright.Style
import Valuewright.Theme

ApplicationWindow {
    id: root

    required property list<string> names
    required property list<url> addresses

    width: 1280
    height: 800
    visible: true
    title: "Valuewright gallery"

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.preferredWidth: 240
            Layout.maximumWidth: 240
            Layout.margins: Theme.gapSmall
            spacing: Theme.gapSmall

            Switch {
                text: "Dark" // developers' words are not translated
                checked: Theme.colors === Theme.dark
                onToggled: Appearance.scheme = checked ? Appearance.Dark : Appearance.Light
            }

            Slider {
                Accessible.name: "Text scale"
                from: 1
                to: 2
                stepSize: 0.25
                Layout.fillWidth: true
                onMoved: Appearance.textScale = value
            }

            ListView {
                id: storyList

                clip: true
                model: root.names
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: ItemDelegate {
                    required property int index

                    width: ListView.view.width
                    text: root.names[index]
                    highlighted: storyList.currentIndex === index
                    onClicked: storyList.currentIndex = index
                }
            }
        }

        Loader {
            source: root.addresses[Math.max(0, storyList.currentIndex)]
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
