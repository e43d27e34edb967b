// SPDX-License-Identifier: GPL-3.0-or-later
// A note as a page.
#include "app/client/my_note_model.h"

#include "app/frame/text.h"

namespace vw {

using practice::Notebook;

namespace {

QString draftName(coaching::NoteKind kind, const coaching::NoteId& id) {
    const QString shelf =
        kind == coaching::NoteKind::shared ? QStringLiteral("note/shared/") : QStringLiteral("note/journal/");
    return shelf + (id.isNone() ? QStringLiteral("new") : qtText(id.hex()));
}

void writeAgain(Notebook notes, const PageServices& services, const practice::NoteDraft& draft) {
    const auto written = notes.write(draft);
    if (!written) return services.toasts.fail(written.error());
    services.changes.announce();
}

} // namespace

MyNoteModel::MyNoteModel(Shelf shelf, const PageServices& services, const QString& key)
    : m_shelf(std::move(shelf))
    , m_services(services) {
    if (!m_shelf.notes) return;
    if (const auto id = coaching::NoteId::fromHexText(coreText(key))) m_id = *id;
    m_editor = std::make_unique<NoteEditor>(
        *m_shelf.notes, NoteEditor::Place{m_id, {}, draftName(m_shelf.kind, m_id)}, m_services);
}

void MyNoteModel::remove() {
    if (!isWritten() || !m_shelf.notes) return;
    Notebook notes = *m_shelf.notes;
    const auto note = notes.note(m_id);
    const auto text = notes.text(m_id);
    if (!note || !text) return m_services.toasts.fail(note ? text.error() : note.error());
    m_editor->save(); // so that leaving the page does not write it once more
    if (!m_services.toasts.check(notes.remove(m_id))) return;
    m_services.changes.announce();
    m_services.toasts.offerUndo(
        //: Message after a note was removed; it can be undone
        tr("Note removed"),
        [notes, services = m_services, draft = practice::NoteDraft{note->title, text->text, note->session}] {
            writeAgain(notes, services, draft);
        });
    emit removed();
}

} // namespace vw
