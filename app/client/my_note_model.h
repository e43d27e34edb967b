// SPDX-License-Identifier: GPL-3.0-or-later
// A note of the client's, shared or of the journal, as a page of its own.
#pragma once

#include "app/common/note_editor.h"
#include "core/practice/client_desk.h"

namespace vw {

/// GUI thread only; what it refers to outlives it.
class MyNoteModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool journal READ isJournal CONSTANT)
    Q_PROPERTY(bool written READ isWritten CONSTANT)
    Q_PROPERTY(vw::NoteEditor* editor READ editor CONSTANT)

public:
    /// The shelf it lies on, as a value: which one, or why there is none.
    struct Shelf {
        coaching::NoteKind kind = coaching::NoteKind::shared;
        Result<practice::Notebook> notes;
    };
    /// `key` of a note; empty for a new one.
    MyNoteModel(Shelf shelf, const PageServices& services, const QString& key);

    [[nodiscard]] bool isJournal() const { return m_shelf.kind == coaching::NoteKind::journal; }
    /// It exists already; otherwise it is being begun.
    [[nodiscard]] bool isWritten() const { return !m_id.isNone(); }
    /// Null when there is no shelf to write on.
    [[nodiscard]] NoteEditor* editor() { return m_editor.get(); }

    /// Removes the note; can be undone from the message (as a new note with the same words).
    Q_INVOKABLE void remove();

signals:
    /// The note is gone; the page has nothing left to show.
    void removed();

private:
    Shelf m_shelf;
    PageServices m_services;
    coaching::NoteId m_id;
    std::unique_ptr<NoteEditor> m_editor;
};

} // namespace vw
