// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the current destination and what was opened on it: beside each other where a list has room for that,
// on top of each other otherwise. The only file that touches the stack.
import QtQuick
import QtQuick.Templates as T
import Valuewright.App
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme
import Valuewright.Ui

FocusScope {
    id: root

    required property App app
    required property Navigator navigator
    // Of what was opened from the list, however far one went from there.
    property string openedKey: ""
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property AppPage detail: details.currentItem as AppPage
    readonly property AppPage front: root.detail ?? destination.item as AppPage
    readonly property bool covered: root.detail !== null && root.detail.wide
    readonly property bool split: root.navigator.listShape && Theme.expanded && !root.covered
    readonly property int listWidth: root.split ? Math.round(Math.min(380 * Theme.textScale, root.width * 0.4)) : root.width
    readonly property int detailWidth: root.split ? root.width - root.listWidth - 1 : root.width
    readonly property int detailX: root.split && !root.mirrored ? root.listWidth + 1 : 0

    Binding {
        target: destination.item as AppPage
        property: "openedKey"
        value: root.split ? root.openedKey : ""
    }

    Connections {
        target: root.navigator

        function onWent() {
            root.showDestination();
        }

        function onOpened(page: int, key: string) {
            root.showDetail(page, key);
        }
    }

    Loader {
        id: destination

        x: root.split && root.mirrored ? root.width - width : 0
        width: root.listWidth
        height: parent.height
        visible: root.split || details.depth === 0
        enabled: visible
    }

    Connections {
        target: destination.item as AppPage

        function onOpen(page: int, key: string) {
            details.clear();
            root.openedKey = key;
            root.showDetail(page, key);
        }

        function onGo(page: int) {
            root.navigator.go(page);
        }
    }

    Rectangle {
        visible: root.split
        x: root.mirrored ? root.detailWidth : root.listWidth
        width: 1
        height: parent.height
        color: Theme.colors.line
    }

    EmptyState {
        visible: root.split && details.depth === 0
        x: root.detailX + (root.detailWidth - width) / 2
        y: (root.height - height) / 2
        width: Math.min(360, root.detailWidth - 2 * Theme.pageMargin)
        icon: "list"
        //: Beside a list of which nothing is chosen yet
        text: qsTr("Choose something from the list to see it here.")
    }

    StackView {
        id: details

        x: root.detailX
        width: root.detailWidth
        height: parent.height
        visible: depth > 0
        focus: visible
    }

    Connections {
        target: root.detail

        function onOpen(page: int, key: string) {
            root.showDetail(page, key);
        }

        function onInstead(page: int, key: string) {
            root.closeDetail();
            root.showDetail(page, key);
        }

        function onGo(page: int) {
            root.navigator.go(page);
        }

        function onBack() {
            root.closeDetail();
        }
    }

    Component.onCompleted: root.showDestination()

    function showDestination() {
        details.clear();
        root.openedKey = "";
        const page = root.navigator.current;
        const viewModel = root.navigator.makeViewModel(page, "");
        destination.setSource(root.navigator.url(page), root.given(viewModel, { app: root.app }));
        root.navigator.adopt(viewModel, destination.item);
        destination.forceActiveFocus();
    }

    function showDetail(page: int, key: string) {
        // Whoever came by keyboard is to see the ring again where they left.
        const left = root.Window.activeFocusItem as T.Control;
        root.front.returnReason = left && left.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason;
        const viewModel = root.navigator.makeViewModel(page, key);
        details.push(root.navigator.url(page), root.given(viewModel, { app: root.app, showBack: true }), StackView.Immediate);
        root.navigator.adopt(viewModel, details.currentItem);
        details.forceActiveFocus();
    }

    function closeDetail() {
        if (details.depth > 1) {
            details.pop(StackView.Immediate);
            details.forceActiveFocus();
        } else {
            details.clear();
            root.openedKey = "";
            destination.forceActiveFocus();
        }
        // Pages come back with their focus, but without its reason, on which the ring hangs.
        const back = root.Window.activeFocusItem;
        if (root.front.returnReason !== Qt.OtherFocusReason && back instanceof T.Control) {
            back.focus = false;
            back.forceActiveFocus(root.front.returnReason);
        }
    }

    function given(viewModel: QtObject, properties: var): var {
        return viewModel === null ? properties : Object.assign(properties, { viewModel: viewModel });
    }
}
