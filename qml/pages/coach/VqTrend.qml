// SPDX-License-Identifier: GPL-3.0-or-later
// Results over time, drawn or as a table, and what may be said about the change.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property VqTrendModel trend
    property bool asTable: false
    property int most: 12

    spacing: Theme.gap
    Layout.fillWidth: true

    SectionHeader {
        //: Heading over results over time
        text: qsTr("Change over time")
        detail: root.trend.span
    }

    Card {
        Layout.fillWidth: true

        BusyIndicator {
            visible: !root.trend.ready
            running: visible
            Layout.alignment: Qt.AlignHCenter
        }

        Label {
            visible: root.trend.ready && root.trend.occasions < 2
            //: Where results over time will be
            text: qsTr("This is the first result with this instrument. A second one draws a line here.")
            muted: true
            Layout.fillWidth: true
        }

        Loader {
            active: root.trend.occasions > 1 && !root.asTable
            visible: active
            Layout.fillWidth: true
            sourceComponent: GridLayout {
                columns: Theme.compact ? 1 : 2
                columnSpacing: Theme.gapLarge
                rowSpacing: Theme.gap

                ValueTrend {
                    //: A part of the VQ assessment: how one values the world
                    title: qsTr("World")
                    values: root.trend.worldLines
                    Layout.preferredWidth: 1
                }

                ValueTrend {
                    //: A part of the VQ assessment: how one values oneself
                    title: qsTr("Self")
                    values: root.trend.selfLines
                    Layout.preferredWidth: 1
                }
            }
        }

        Loader {
            active: root.trend.occasions > 1 && root.asTable
            visible: active
            Layout.fillWidth: true
            sourceComponent: DataTable {
                columns: root.trend.table.columns
                model: root.trend.table
                shown: root.most
                //: Heading over results over time
                label: qsTr("Change over time")
            }
        }

        Button {
            visible: root.asTable && root.trend.occasions > root.most
            //: Button over a long table; %L1 is how many lines it has
            text: qsTr("Show all %L1").arg(root.trend.occasions)
            kind: Button.Quiet
            onClicked: root.most = root.trend.occasions
        }

        Repeater {
            model: root.trend.occasions > 1 ? root.trend.verdicts : []

            delegate: Label {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }
    }
}
