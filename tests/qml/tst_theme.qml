// SPDX-License-Identifier: GPL-3.0-or-later
// A theme that forgets a colour does not load.
import QtQuick
import QtTest
import Valuewright.Platform
import Valuewright.Theme

TestCase {
    name: "Theme"

    function cleanup() {
        Appearance.scheme = Appearance.FollowSystem;
        Appearance.windowWidth = 1280;
        Appearance.textScale = 1;
    }

    function test_forgotten_color() {
        let failed = false;
        try {
            const tokens = Qt.createQmlObject("import Valuewright.Theme; ColorTokens { surface: 'white' }", this);
            failed = tokens === null;
        } catch (error) {
            failed = true;
        }
        verify(failed);
    }

    function test_scheme() {
        Appearance.scheme = Appearance.Dark;
        compare(Theme.colors.page, "#14191b");
        Appearance.scheme = Appearance.Light;
        compare(Theme.colors.page, "#faf8f4");
    }

    function test_text_scale_reaches_every_size() {
        const before = [Theme.captionSize, Theme.labelSize, Theme.leadSize, Theme.titleSize, Theme.headingSize, Theme.displaySize];
        compare(before, [12, 14, 16, 20, 24, 32]);
        Appearance.textScale = 2;
        compare([Theme.captionSize, Theme.labelSize, Theme.leadSize, Theme.titleSize, Theme.headingSize, Theme.displaySize], [24, 28, 32, 40, 48, 64]);
    }

    function test_targets() {
        Appearance.windowWidth = 390;
        compare(Theme.touchTarget, 48);
        Appearance.windowWidth = 1280;
        compare(Theme.touchTarget, 32);
    }
}
