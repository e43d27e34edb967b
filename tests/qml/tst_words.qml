// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about syncing, about who sees something, and by whom.
import QtQuick
import QtTest
import Valuewright.Controls

Item {
    id: root

    Component {
        id: pillComponent

        SyncStatusPill {}
    }

    Component {
        id: whoComponent

        WhoSeesThis {}
    }

    Component {
        id: avatarComponent

        Avatar {}
    }

    TestCase {
        name: "Words"

        function test_sync_data() {
            return [
                { tag: "all sent", state: { saved: 5, sent: 5 }, words: "Everything is sent" },
                { tag: "on the way", state: { saved: 5, sent: 2 }, words: "Sending 3" },
                { tag: "offline", state: { saved: 5, sent: 5, offline: true }, words: "Offline, all is saved" },
                { tag: "offline with changes", state: { saved: 5, sent: 2, offline: true }, words: "Offline, 3 waiting" },
                { tag: "error", state: { saved: 5, sent: 2, lastError: "No answer." }, words: "Saved here, 3 not sent yet" }
            ];
        }

        function test_sync(data: var) {
            const pill = createTemporaryObject(pillComponent, root, data.state);
            compare(pill.stateText, data.words);
            compare(pill.Accessible.name, data.words);
        }

        function test_error_is_said() {
            const pill = createTemporaryObject(pillComponent, root, { saved: 1, sent: 0, received: 7, lastError: "No answer." });
            verify(pill.Accessible.description.endsWith("No answer."));
            verify(pill.Accessible.description.includes("7"));
        }

        function test_who_data() {
            return [
                { tag: "nobody", names: [], sentence: "Only you can open this" },
                { tag: "one", names: ["Anna"], sentence: "You and Anna see this" },
                { tag: "three", names: ["Anna", "Maya", "Northfield"], sentence: "You, Anna, Maya and Northfield see this" }
            ];
        }

        function test_who(data: var) {
            const who = createTemporaryObject(whoComponent, root);
            who.names = data.names;
            compare(who.sentence, data.sentence);
        }

        function test_names_of_a_string_list() {
            const who = createTemporaryObject(whoComponent, root);
            who.names = Qt.binding(() => Qt.application.arguments); // any QStringList of C++
            verify(!who.onlyYou);
        }

        function test_initials_data() {
            return [
                { tag: "two names", name: "Maya Lindqvist", initials: "ML" },
                { tag: "title and three names", name: "Dr. Tomás de Herrera", initials: "TH" },
                { tag: "one name", name: "élodie", initials: "É" },
                { tag: "nothing", name: "  ", initials: "" },
                { tag: "beyond the first plane", name: "𝒜nna Okafor", initials: "𝒜O" }
            ];
        }

        function test_initials(data: var) {
            const avatar = createTemporaryObject(avatarComponent, root);
            compare(avatar.initials(data.name), data.initials);
        }
    }
}
