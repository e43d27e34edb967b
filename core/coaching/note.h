// SPDX-License-Identifier: GPL-3.0-or-later
// Notes: private to the coach, shared by the pair, or written for nobody (journal). Their text is versioned.
#pragma once

#include "core/coaching/vq_item.h"

namespace vw::coaching {

/// Which kind of note; it decides the space, and so who can read it.
enum class NoteKind : std::uint8_t { privateNote, shared, journal };
EntityKind entityKindOf(NoteKind kind);

/// Everything of a note but its text. Plain value.
struct Note {
    NoteId id;
    NoteKind kind = NoteKind::privateNote;
    std::string title; ///< may be empty
    SessionId session; ///< none when it belongs to no session
    UtcMillis created;
    VqLink about{}; ///< of private notes: the assessment, or item of one, it is about

    static Note read(NoteKind kind, const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const Note&, const Note&) = default;
};

/// Error badInput when there is nothing but blanks; tooLarge above noteLimit: the text stays in the draft.
Status checkNoteText(std::string_view text);
/// A new version of the text, typed over `bases`. Errors as checkNoteText.
Result<Operation> noteText(const Note& note, std::string text, std::vector<Dot> bases);

} // namespace vw::coaching
