// SPDX-License-Identifier: GPL-3.0-or-later
// Notes of one kind in one space, edited over versions so that nothing typed is lost.
#include "core/practice/notebook.h"

#include "core/practice/entity_access.h"

namespace vw::practice {

using coaching::Note;
using coaching::NoteId;

Result<std::vector<Note>> Notebook::notes() const {
    EntityQuery query;
    query.kind = coaching::entityKindOf(m_kind);
    query.space = m_space;
    query.order = Order::newestFirst;
    VW_TRY(const std::vector<Entity> entities, m_vault.view().entities(query));
    std::vector<Note> out;
    out.reserve(entities.size());
    for (const Entity& entity : entities) {
        out.push_back(Note::read(m_kind, readerOf(entity)));
    }
    return out;
}

Result<Note> Notebook::note(NoteId id) const {
    VW_TRY(const Entity entity, m_vault.view().entity(m_space, coaching::entityKindOf(m_kind), id.entity()));
    return Note::read(m_kind, readerOf(entity));
}

Result<NoteText> Notebook::text(NoteId id) const {
    VW_TRY(FoldedText folded,
           m_vault.view().text(m_space, coaching::entityKindOf(m_kind), id.entity(), Field::body));
    return NoteText{std::move(folded.text), std::move(folded.heads), std::move(folded.others)};
}

Result<std::vector<TextVersion>> Notebook::history(NoteId id) const {
    return m_vault.view().history(m_space, coaching::entityKindOf(m_kind), id.entity(), Field::body);
}

Result<NoteId> Notebook::write(const NoteDraft& draft) {
    Note note;
    note.id = NoteId(randomId<EntityId>());
    note.kind = m_kind;
    note.title = draft.title;
    note.session = draft.session;
    note.about = draft.about;
    VW_TRY(coaching::Operations operations, coaching::changes<Note>(nullptr, note));
    VW_TRY(Operation text, coaching::noteText(note, draft.text, {}));
    operations.push_back(std::move(text));
    VW_CHECK(commit(std::move(operations)));
    return note.id;
}

Status Notebook::edit(NoteId id, const NoteEdit& edit) {
    VW_TRY(const Note before, note(id));
    VW_TRY(const NoteText shown, text(id));
    Note after = before;
    after.title = edit.title;
    VW_TRY(coaching::Operations operations, coaching::changes(&before, after));
    if (edit.text != shown.text || shown.heads.size() > 1) {
        VW_TRY(Operation version, coaching::noteText(after, edit.text, edit.bases));
        operations.push_back(std::move(version));
    }
    return commit(std::move(operations));
}

Status Notebook::remove(NoteId id) {
    return commit({Operation::erase(coaching::entityKindOf(m_kind), id.entity())});
}

Status Notebook::commit(std::vector<Operation> operations) {
    return commitTo(m_vault, m_space, std::move(operations));
}

} // namespace vw::practice
