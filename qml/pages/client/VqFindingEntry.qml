// SPDX-License-Identifier: GPL-3.0-or-later
// One finding: what it says, and, unfolded, whether it fits and in what words.
//
// key, text, part, fit, words: as in VqFindingsModel; canSay; unfolded. Signals toggled(), said(fit), typed(words),
// saved(words).
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

ColumnLayout {
    id: root

    required property int key
    required property string text
    required property string part
    required property int fit
    required property string words
    property bool canSay: false
    property bool unfolded: false
    readonly property list<string> answers: [
        //: What a client says to a finding
        qsTr("Fits"),
        //: What a client says to a finding
        qsTr("Doesn't fit"),
        //: What a client says to a finding
        qsTr("Not sure")]

    signal toggled()
    signal said(fit: int)
    signal typed(words: string)
    signal saved(words: string)

    spacing: Theme.gapSmall
    Layout.fillWidth: true
    onUnfoldedChanged: form.setSource(root.unfolded ? "VqFindingForm.qml" : "", { words: root.words, answers: root.answers })

    ListRow {
        title: root.text
        detail: root.fit > 0 ?
            //: Below a finding: the part it belongs to, and what the client says to it
            qsTr("%1 · You say: %2").arg(root.part).arg(root.answers[root.fit - 1]) : root.part
        focusPolicy: root.canSay ? Qt.StrongFocus : Qt.NoFocus
        trailing: Icon {
            visible: root.canSay
            name: root.unfolded ? "chevron-up" : "chevron-down"
            color: Theme.colors.muted
            size: Theme.iconSize - 4
        }
        onClicked: if (root.canSay) root.toggled()
    }

    Loader {
        id: form

        visible: root.unfolded
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapMedium
        Layout.rightMargin: Theme.gapMedium
    }

    Binding {
        target: form.item as VqFindingForm
        property: "fit"
        value: root.fit
    }

    Connections {
        target: form.item as VqFindingForm

        function onSaid(fit: int) {
            root.said(fit);
        }

        function onTyped(words: string) {
            root.typed(words);
        }

        function onSaved(words: string) {
            root.saved(words);
        }
    }

    Divider {}
}
