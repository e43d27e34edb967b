// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's private notes on single items of a result, one note an item.
#pragma once

#include "app/coach/vq_result.h"
#include "app/common/note_editor.h"

#include <map>

namespace vw {

/// Makes an editor when one is opened and keeps it. GUI thread only; what it refers to outlives it.
class VqNotes : public QObject {
    Q_OBJECT

public:
    VqNotes(const VqResult& result, const PageServices& services, QObject* parent = nullptr);

    /// The note on that item (1 to 36), begun when there is none; null when it can't be read. It belongs to
    /// this object.
    Q_INVOKABLE vw::NoteEditor* noteOf(int item);

private:
    [[nodiscard]] Result<NoteEditor*> make(coaching::VqItem item);

    VqResult m_result;
    PageServices m_services;
    std::map<int, NoteEditor*> m_open;
};

} // namespace vw
