// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a shelf of notes.
#include "app/common/notes_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {
namespace {

constexpr qsizetype headingLength = 60;

QString headingOf(const coaching::Note& note, const practice::NoteText& text) {
    if (!note.title.empty()) return qtText(note.title);
    const QString first = qtText(text.text).simplified();
    return first.size() > headingLength ? first.left(headingLength) + QStringLiteral("…") : first;
}

} // namespace

NotesModel::NotesModel(practice::Notebook notes, const PageServices& services, QObject* parent)
    : RowModel(parent)
    , m_notes(notes)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &NotesModel::reload);
    reload();
}

QHash<int, QByteArray> NotesModel::roleNames() const {
    return {{KeyRole, "key"}, {TitleRole, "title"}, {WrittenRole, "written"}, {DivergedRole, "diverged"}};
}

QVariant NotesModel::value(const NoteRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case WrittenRole:
        return row.written;
    case DivergedRole:
        return row.diverged;
    default:
        return {};
    }
}

void NotesModel::reload() {
    const Result<std::vector<coaching::Note>> notes = m_notes.notes();
    if (!notes) return m_services.toasts.fail(notes.error());
    std::vector<NoteRow> rows;
    for (const coaching::Note& note : *notes) {
        const Result<practice::NoteText> text = m_notes.text(note.id);
        if (!text) return m_services.toasts.fail(text.error());
        rows.push_back({qtText(note.id.hex()), headingOf(note, *text), momentText(qtLocal(note.created)),
                        !text->others.empty()});
    }
    if (setRows(std::move(rows))) emit countChanged();
}

} // namespace vw
