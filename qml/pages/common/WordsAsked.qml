// SPDX-License-Identifier: GPL-3.0-or-later
// Three recovery words, asked back from the paper.
//
// positions. Signal accepted() after Enter; answers() gives what was typed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Valuewright.Controls
import Valuewright.Theme

ColumnLayout {
    id: root

    property list<int> positions

    signal accepted()

    spacing: Theme.gap
    Layout.fillWidth: true

    Repeater {
        id: fields

        model: root.positions

        TextRow {
            required property int index
            required property int modelData

            objectName: "word" + index
            //: Label of a field; %1 is the number of a recovery word
            label: qsTr("Word %1").arg(modelData)
            hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            maximumLength: 16
            onAccepted: root.accepted()
        }
    }

    function answers(): list<string> {
        const all = [];
        for (let row = 0; row < fields.count; ++row)
            all.push((fields.itemAt(row) as TextRow).text);
        return all;
    }

    function focusField() {
        (fields.itemAt(0) as TextRow).focusField();
    }
}
