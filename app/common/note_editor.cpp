// SPDX-License-Identifier: GPL-3.0-or-later
// Draft, version, conflict: the life of a note under the hands of a person.
#include "app/common/note_editor.h"

#include "app/common/note_draft.h"
#include "app/common/readers.h"
#include "app/frame/text.h"

namespace vw {
namespace {

constexpr int restMillis = 5000;

} // namespace

NoteEditor::NoteEditor(practice::Notebook notes, Place place, const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_notes(notes)
    , m_place(std::move(place))
    , m_services(services)
    , m_ending(services) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMillis);
    connect(&m_rest, &QTimer::timeout, this, &NoteEditor::save);
    connect(&m_services.changes, &Changes::changed, this, [this] {
        if (!m_typed) load();
    });
    m_readers = readersOf(m_services, m_notes.space());
    m_ending.watch(m_notes.space());
    watchDraft();
    load();
    restoreDraft();
}

NoteEditor::~NoteEditor() { save(); }

void NoteEditor::load() {
    if (m_place.id.isNone()) return;
    const auto note = m_notes.note(m_place.id);
    const auto text = m_notes.text(m_place.id);
    if (!note || !text) return setState(State::Refused, sentenceOf(note ? text.error() : note.error()));
    m_title = qtText(note->title);
    m_text = qtText(text->text);
    m_bases = text->heads;
    m_others.clear();
    for (const TextVersion& other : text->others)
        m_others << qtText(other.text);
    setState(State::Saved);
    emit loaded();
}

void NoteEditor::restoreDraft() {
    const QString kept = m_services.drafts.restore(m_place.draftName);
    if (kept.isEmpty()) return;
    NoteDraftText draft = NoteDraftText::fromText(kept);
    m_title = draft.title;
    m_text = draft.text;
    // Typed over what was known then: what has arrived since is merged, not replaced.
    m_bases = std::move(draft.bases);
    m_typed = true;
    setState(State::Draft);
    emit loaded();
}

/// "Kept" is said only once it is on the disk.
void NoteEditor::watchDraft() {
    connect(&m_services.drafts, &DraftKeeper::sealed, this, [this](const QString& name) {
        if (name == m_place.draftName && m_state == State::Typing) setState(State::Draft);
    });
    connect(&m_services.drafts, &DraftKeeper::failed, this, [this](const QString& sentence) {
        if (m_state == State::Typing) setState(State::Typing, sentence);
    });
}

void NoteEditor::type(const QString& title, const QString& text) {
    if (title == m_title && text == m_text) return;
    m_title = title;
    m_text = text;
    m_typed = true;
    const bool nothing = title.isEmpty() && text.isEmpty() && m_place.id.isNone();
    m_services.drafts.type(m_place.draftName,
                           nothing ? QString() : NoteDraftText{title, text, m_bases}.toText());
    m_rest.start();
    setState(nothing ? State::Empty : State::Typing);
}

void NoteEditor::save() {
    m_rest.stop();
    // A new note begins with its first words; an existing one that was emptied is refused in so many words.
    if (!m_typed || (m_text.trimmed().isEmpty() && m_place.id.isNone())) return;
    const Status written = write();
    if (!written) return setState(State::Refused, sentenceOf(written.error()));
    m_typed = false;
    m_services.drafts.drop(m_place.draftName);
    setState(State::Saved);
    m_services.changes.announce();
}

Status NoteEditor::write() {
    if (!m_place.id.isNone()) {
        VW_CHECK(m_notes.edit(m_place.id, {coreText(m_title), coreText(m_text), m_bases}));
    } else {
        VW_TRY(m_place.id,
               m_notes.write({coreText(m_title), coreText(m_text), m_place.session, m_place.about}));
    }
    // The next version is typed over what was just written.
    VW_TRY(const practice::NoteText now, m_notes.text(m_place.id));
    m_bases = now.heads;
    return {};
}

void NoteEditor::setState(State state, const QString& problem) {
    if (m_state == state && m_problem == problem) return;
    m_state = state;
    m_problem = problem;
    emit stateChanged();
}

} // namespace vw
