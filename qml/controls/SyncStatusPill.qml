// SPDX-License-Identifier: GPL-3.0-or-later
// The truth about syncing in one small place: saved here, sent, received, and the last error in words.
//
// saved, sent: how many of one's own changes; received: of others'; offline; lastError: "" when all is well;
// brief: only icon and how many changes wait (for the header of a phone). Signal clicked().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Valuewright.Style
import Valuewright.Theme

T.Button {
    id: root

    property int saved: 0
    property int sent: 0
    property int received: 0
    property bool offline: false
    property string lastError: ""
    property bool brief: false
    readonly property int waiting: Math.max(0, root.saved - root.sent)
    readonly property string stateText: root.words()
    //: Counts of changes: %1 saved on this device, %2 sent to the server, %3 received from others
    readonly property string counts: qsTr("%L1\u00a0saved\u00a0here, %L2\u00a0sent, %L3\u00a0received")
        .arg(root.saved).arg(root.sent).arg(root.received)
    readonly property string stateIcon: root.lastError !== "" ? "exclamation-triangle"
        : root.offline ? "cloud-slash" : root.waiting > 0 ? "cloud-arrow-up" : "cloud-check"

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, Theme.touchTarget)
    horizontalPadding: Theme.gapMedium
    verticalPadding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.stateText
    Accessible.description: root.counts + (root.lastError === "" ? "" : ". " + root.lastError)
    T.ToolTip.visible: root.brief && (root.hovered || root.visualFocus)
    T.ToolTip.delay: 500
    T.ToolTip.text: root.stateText + "\n" + root.counts

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            name: root.stateIcon
            color: root.lastError !== "" ? Theme.colors.caution : root.offline ? Theme.colors.muted : Theme.colors.good
            Layout.alignment: root.brief ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: root.brief ? 0 : 1
        }

        Label {
            visible: root.brief && root.waiting > 0
            text: root.waiting
            font.pixelSize: Theme.labelSize
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        TextColumn {
            visible: !root.brief

            Label {
                text: root.stateText
                font.pixelSize: Theme.labelSize
                font.weight: Font.Medium
                width: parent.width
                Accessible.ignored: true
            }

            Label {
                text: root.counts
                variant: Label.Caption
                muted: true
                width: parent.width
                Accessible.ignored: true
            }

            Label {
                visible: root.lastError !== ""
                text: root.lastError
                variant: Label.Caption
                color: Theme.colors.caution
                width: parent.width
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: Qt.alpha(Theme.colors.ink, root.down ? 0.1 : root.hovered ? 0.05 : 0)
        border.width: 1
        border.color: Theme.colors.line

        FocusRing {
            active: root.visualFocus
        }
    }

    function words(): string {
        if (root.lastError !== "" && root.waiting > 0)
            //: State of syncing: %n changes could not be sent yet; they are safe on this device
            return qsTr("Saved here, %n not sent yet", "", root.waiting);
        if (root.offline)
            //: State of syncing: no connection, which is fine
            return root.waiting > 0 ? qsTr("Offline, %n waiting", "", root.waiting) : qsTr("Offline, all is saved");
        //: State of syncing: %n changes are on their way, or everything is sent
        return root.waiting > 0 ? qsTr("Sending %n", "", root.waiting) : qsTr("Everything is sent");
    }
}
