// SPDX-License-Identifier: GPL-3.0-or-later
// The colours a theme must name; one that forgets a colour does not load.
import QtQml
import QtQuick

QtObject {
    // Ground, from back to front: the window, a card on it, a quiet area on either.
    required property color page
    required property color surface
    required property color raised
    // Text, quiet text, and hairlines that only decorate.
    required property color ink
    required property color muted
    required property color line
    // Borders of inputs and controls: at least 3:1 on every ground.
    required property color outline
    // The one accent: filled with it, written on it, and its quiet area.
    required property color primary
    required property color primaryInk
    required property color primaryContainer
    // The three Cs; they never mark status.
    required property color creativity
    required property color creativityContainer
    required property color curiosity
    required property color curiosityContainer
    required property color courage
    required property color courageContainer
    // The three dimensions of value; they never mark status.
    required property color intrinsic
    required property color extrinsic
    required property color systemic
    // Status; always beside an icon and a word.
    required property color good
    required property color goodContainer
    required property color caution
    required property color cautionContainer
    required property color danger
    required property color dangerInk
    required property color dangerContainer
    required property color infoContainer
    // Laid over whatever is behind a dialog, and the shadow under what floats.
    required property color scrim
    required property color shadow
    // Ground of what only the author can open (a private note), unlike anything shared.
    required property color privateGround
}
