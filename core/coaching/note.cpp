// SPDX-License-Identifier: GPL-3.0-or-later
// Notes: read, checked, written.
#include "core/coaching/note.h"

#include "core/coaching/words.h"

namespace vw::coaching {

EntityKind entityKindOf(NoteKind kind) {
    switch (kind) {
    case NoteKind::privateNote:
        return EntityKind::privateNote;
    case NoteKind::shared:
        return EntityKind::sharedNote;
    case NoteKind::journal:
        return EntityKind::journalEntry;
    }
    return EntityKind::privateNote;
}

Note Note::read(NoteKind kind, const FieldReader& fields) {
    return {NoteId(fields.id()),       kind,
            fields.text(Field::title), SessionId(fields.entity(Field::session)),
            fields.created(),          VqLink::read(fields)};
}

// A note may do without a title; its text is checked by itself.
Status Note::check() const {
    if (kind != NoteKind::privateNote && about != VqLink{}) {
        return badInput("Only a private note can be about an item of an assessment.");
    }
    return about.check();
}

Operations Note::operations() const {
    FieldWriter writer(entityKindOf(kind), id.entity());
    writer.text(Field::title, title).entity(Field::session, session.entity());
    about.write(writer);
    return writer.take();
}

Status checkNoteText(std::string_view text) {
    if (isBlank(text)) return badInput("There is nothing in this note to save.");
    if (text.size() > noteLimit) {
        return Error{ErrorCode::tooLarge,
                     "This note is longer than 48 KiB and stays in the draft: split it into "
                     "two notes; nothing that was saved before has changed."};
    }
    if (!isUtf8(viewOf(text))) {
        return badInput("This text has bytes that are not UTF-8; nothing was saved.");
    }
    return {};
}

Result<Operation> noteText(const Note& note, std::string text, std::vector<Dot> bases) {
    VW_CHECK(checkNoteText(text));
    return Operation::text(entityKindOf(note.kind), note.id.entity(), Field::body, std::move(text),
                           std::move(bases));
}

} // namespace vw::coaching
