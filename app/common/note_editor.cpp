// SPDX-License-Identifier: GPL-3.0-or-later
// Draft, version, conflict: the life of a note under the hands of a person.
#include "app/common/note_editor.h"

#include "app/frame/text.h"
#include "core/practice/who_sees.h"

namespace vw {
namespace {

constexpr int restMillis = 5000;
// Between title and text in a draft; neither can hold it, since a title is one line.
const QChar titleEnd = QLatin1Char('\n');

} // namespace

NoteEditor::NoteEditor(practice::Notebook notes, Place place, const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_notes(notes)
    , m_place(std::move(place))
    , m_services(services) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMillis);
    connect(&m_rest, &QTimer::timeout, this, &NoteEditor::save);
    connect(&m_services.changes, &Changes::changed, this, [this] {
        if (!m_typed) load();
    });
    if (const auto viewers = practice::whoSees(m_services.vault, m_notes.space()))
        for (const practice::Viewer& viewer : *viewers)
            if (!viewer.self) m_readers << qtText(viewer.name);
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
    const QString draft = m_services.drafts.restore(m_place.draftName);
    if (draft.isEmpty()) return;
    m_title = draft.section(titleEnd, 0, 0);
    m_text = draft.section(titleEnd, 1);
    m_typed = true;
    setState(State::Draft);
    emit loaded();
}

void NoteEditor::type(const QString& title, const QString& text) {
    if (title == m_title && text == m_text) return;
    m_title = title;
    m_text = text;
    m_typed = true;
    m_services.drafts.type(m_place.draftName, text.isEmpty() ? QString() : title + titleEnd + text);
    m_rest.start();
    setState(State::Draft);
}

void NoteEditor::save() {
    m_rest.stop();
    if (!m_typed || m_text.trimmed().isEmpty()) return;
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
        VW_TRY(m_place.id, m_notes.write({coreText(m_title), coreText(m_text), m_place.session}));
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
