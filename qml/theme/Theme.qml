// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens every control and page is made of: colours, sizes of text, spacing, radii, time.
//
// `Theme.colors.ink` is right for light and dark; `Theme.bodySize` already holds the person's text scale;
// `Theme.compact`, `Theme.medium`, `Theme.expanded` say which shape the main window has.
pragma Singleton
import QtQml
import QtQuick
import Valuewright.Platform

QtObject {
    id: root

    // Colours
    readonly property ColorTokens colors: Appearance.dark ? root.dark : root.light
    readonly property ColorTokens light: ColorTokens {
        page: "#FAF8F4"
        surface: "#FFFFFF"
        raised: "#F1EDE6"
        ink: "#1E2A2F"
        muted: "#55646A"
        line: "#E2DCD2"
        outline: "#7A878C"
        primary: "#1F5F5B"
        primaryInk: "#FFFFFF"
        primaryContainer: "#D6E9E6"
        creativity: "#945800"
        creativityContainer: "#FAECD2"
        curiosity: "#2968A8"
        curiosityContainer: "#E1ECF8"
        courage: "#B0403C"
        courageContainer: "#FAE5E3"
        intrinsic: "#8A3F73"
        extrinsic: "#2B7253"
        systemic: "#44597C"
        good: "#2B7253"
        goodContainer: "#E0F0E7"
        caution: "#8D5A00"
        cautionContainer: "#FAEED3"
        danger: "#B3362E"
        dangerInk: "#FFFFFF"
        dangerContainer: "#FBE6E2"
        infoContainer: "#E3EEF4"
        scrim: "#661E2A2F"
        shadow: "#1E2A2F"
        privateGround: "#F4EDF3"
    }
    readonly property ColorTokens dark: ColorTokens {
        page: "#14191B"
        surface: "#1C2326"
        raised: "#252E32"
        ink: "#EDF1F1"
        muted: "#A3B1B5"
        line: "#344046"
        outline: "#6B7A80"
        primary: "#7CC7C0"
        primaryInk: "#0C2523"
        primaryContainer: "#1D413E"
        creativity: "#F0B45A"
        creativityContainer: "#382C18"
        curiosity: "#7FB4EA"
        curiosityContainer: "#1D2E42"
        courage: "#F08A84"
        courageContainer: "#402525"
        intrinsic: "#D79BC5"
        extrinsic: "#7FC9A6"
        systemic: "#A3B6D8"
        good: "#7FC9A6"
        goodContainer: "#1C3529"
        caution: "#E8B55C"
        cautionContainer: "#382D17"
        danger: "#F08A84"
        dangerInk: "#2E0F0D"
        dangerContainer: "#402422"
        infoContainer: "#20303A"
        scrim: "#99050708"
        shadow: "#000000"
        privateGround: "#2B2430"
    }

    // Shape of the window
    readonly property bool compact: Appearance.windowClass === Appearance.Compact
    readonly property bool medium: Appearance.windowClass === Appearance.Medium
    readonly property bool expanded: Appearance.windowClass === Appearance.Expanded

    // Large text on a phone: what stands side by side elsewhere goes under each other.
    readonly property bool largeText: Appearance.textScale > 1.3
    readonly property bool narrow: root.compact && root.largeText

    // Text, in pixels with the person's scale; body and label are larger on a phone held at arm's length.
    readonly property string fontFamily: "Inter"
    readonly property real textScale: Appearance.textScale
    readonly property int captionSize: Math.round(12 * root.textScale)
    readonly property int labelSize: Math.round(14 * root.textScale)
    readonly property int bodySize: Math.round((root.compact ? 16 : 14) * root.textScale)
    readonly property int leadSize: Math.round(16 * root.textScale)
    readonly property int titleSize: Math.round(20 * root.textScale)
    readonly property int headingSize: Math.round(24 * root.textScale)
    readonly property int displaySize: Math.round(32 * root.textScale)
    readonly property real lineHeight: 1.16

    // Space, on a grid of four
    readonly property int gapTiny: 4
    readonly property int gapSmall: 8
    readonly property int gapMedium: 12
    readonly property int gap: 16
    readonly property int gapLarge: 24
    readonly property int gapHuge: 32
    readonly property int gapVast: 48
    readonly property int pageMargin: root.compact ? root.gap : root.gapHuge
    // The widest column in which lines of text are still easy to read.
    readonly property int readableWidth: Math.round(640 * root.textScale)

    // Shape
    readonly property int radius: 12
    readonly property int radiusSmall: 8
    readonly property int iconSize: Math.round(root.labelSize + 4)
    readonly property int touchTarget: root.compact ? 48 : 32
    readonly property int controlHeight: Math.max(root.compact ? 48 : 36, Math.round(root.bodySize * 2.4))
    readonly property int focusWidth: 2
    readonly property int focusGap: 2

    // Time, in milliseconds; nothing when the person or the system wants no motion
    readonly property bool motion: !Appearance.reducedMotion
    readonly property int quick: root.motion ? 100 : 0
    readonly property int calm: root.motion ? 180 : 0

    // A colour laid over another, as for hovered and pressed grounds.
    function over(ground: color, amount: real): color {
        return Qt.tint(ground, Qt.alpha(root.colors.ink, amount));
    }
}
