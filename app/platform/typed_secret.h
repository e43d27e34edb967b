// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where secrets pass between a screen and the core: a passphrase being typed, recovery words
// shown.
#pragma once

#include "core/crypto/secret.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace vw {

/// Takes what was typed into a text field (anything with a `text` property: TextField, PassphraseField) as
/// UTF-8, overwrites the characters the field held, and empties it. Empty when `field` is null or holds
/// nothing.
///
/// What Qt does not let us wipe: the field's undo history and the laid-out copy of its text, the input
/// method's buffers, and key events on their way. They live in the process's ordinary memory until reused;
/// the process writes no core files.
SecretBytes takeTyped(QObject* field);

/// What was typed into several fields, in their order and with single spaces between them; the fields keep
/// it. Empty parts are left out.
SecretBytes joinTyped(const QList<QObject*>& fields);
/// What became of a field that held more than one word.
struct SpreadWords {
    int first = 0; ///< field from which on they lie now
    int count = 0; ///< 0: nothing stood apart, or more than there are fields for
    bool tooMany = false;
};
/// Words that were pasted into the field at `at`, or typed with a space, are spread over that field and those
/// that follow; as many as there are fields, from the first one on. Numbers and points between them are left
/// out, and what does not fit is wiped. Does nothing as long as there is no space or line end in the field.
SpreadWords spreadTyped(const QList<QObject*>& fields, int at);
/// Recovery words near to the one being typed into a field, to be shown beside it and nowhere else: they give
/// it away. Empty when it is such a word, or too short to tell.
QStringList nearTyped(QObject* field);

/// Recovery words, split for showing one beside the other. The screen needs them as ordinary text; ask for
/// them as late as possible and drop them with the page.
QStringList shownWords(const SecretBytes& words);

/// Overwrites a text where it lies, with everybody who shares it; then it is empty.
void wipeText(QString& text);

} // namespace vw
