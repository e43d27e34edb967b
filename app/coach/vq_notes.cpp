// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of notes about items.
#include "app/coach/vq_notes.h"

#include "app/frame/text.h"

namespace vw {

VqNotes::VqNotes(const VqResult& result, const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_result(result)
    , m_services(services) {}

NoteEditor* VqNotes::noteOf(int item) {
    if (const auto known = m_open.find(item); known != m_open.end()) return known->second;
    const auto number = coaching::VqItem::from(item);
    const auto made = number ? make(*number) : Result<NoteEditor*>(number.error());
    if (!made) return m_services.toasts.fail(made.error()), nullptr;
    m_open[item] = *made;
    return *made;
}

Result<NoteEditor*> VqNotes::make(coaching::VqItem item) {
    const coaching::VqLink about{m_result.id(), item};
    VW_TRY(const practice::VqDebriefDesk desk, m_result.debriefs(m_services));
    VW_TRY(const auto notes, desk.notesAbout(about));
    NoteEditor::Place place;
    if (!notes.empty()) place.id = notes.front().id;
    place.about = about;
    place.draftName = QStringLiteral("vq-note/%1/%2").arg(qtText(m_result.id().hex())).arg(item.number());
    return new NoteEditor(desk.notes(), std::move(place), m_services, this);
}

} // namespace vw
