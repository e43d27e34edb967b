// SPDX-License-Identifier: GPL-3.0-or-later
// One recovery word being typed; space or Enter goes on, and near words are offered while it is none. More of them may
// be pasted.
//
// number; wrong: it was found to be no recovery word; words: tells what is near. Signals edited(), accepted(). What is typed is
// never read here, only by `words`.
pragma ComponentBehavior: Bound
import QtQuick
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

// Positioned and not laid out: a grid of nested layouts keeps the places of its first moment in Qt 6.4.
Column {
    id: root

    required property int number
    required property WordEntryModel words
    property bool wrong: false
    property bool away: false
    property list<string> near
    readonly property TextField input: input
    //: Below a field for a recovery word
    readonly property string error: root.wrong || root.away && root.near.length > 0 ? qsTr("Not a recovery word") : ""

    signal edited()
    signal accepted()

    spacing: 6

    Label {
        id: label

        width: root.width
        //: Label of a field; %1 is the number of a recovery word
        text: qsTr("Word %1").arg(root.number)
        variant: Label.Strong
    }

    TextField {
        id: input

        width: root.width
        maximumLength: 400
        invalid: root.error !== ""
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhLowercaseOnly
        validator: RegularExpressionValidator {
            regularExpression: /[A-Za-z0-9\s.,;:()-]*/
        }
        Accessible.name: label.text
        Accessible.description: root.error
        Keys.onSpacePressed: root.accepted()
        onAccepted: root.accepted()
        onTextEdited: {
            root.wrong = false;
            root.away = false;
            root.near = root.words.near(input);
            root.edited();
        }
        onEditingFinished: root.away = true
    }

    Label {
        width: root.width
        visible: root.error !== ""
        text: root.error
        variant: Label.Caption
        color: Theme.colors.danger
        Accessible.role: Accessible.AlertMessage
    }

    Repeater {
        model: root.near

        delegate: Chip {
            required property string modelData

            text: modelData
            checkable: false
            //: For screen readers: a word that was perhaps meant; %1 is the word
            Accessible.name: qsTr("Use %1").arg(modelData)
            onClicked: root.choose(modelData)
        }
    }

    function choose(word: string) {
        input.text = word;
        root.wrong = false;
        root.near = [];
        root.accepted();
    }

    /// After words were put here from elsewhere.
    function reset() {
        root.wrong = false;
        root.near = [];
    }

    function point() {
        root.wrong = true;
        root.near = root.words.near(input);
        root.focusField();
    }

    function focusField() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }
}
