// SPDX-License-Identifier: GPL-3.0-or-later
// One shelf of notes as a list: private, shared or journal.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/notebook.h"

namespace vw {

struct NoteRow {
    QString key;
    QString title;         ///< or the first words when it has none
    QString written;       ///< day and time
    bool diverged = false; ///< two versions overlap: somebody should look
    friend bool operator==(const NoteRow&, const NoteRow&) = default;
};

/// Newest first. GUI thread only; what it refers to outlives it.
class NotesModel : public RowModel<NoteRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        TitleRole,              ///< QString
        WrittenRole,            ///< QString
        DivergedRole,           ///< bool
    };
    Q_ENUM(Role)

    NotesModel(practice::Notebook notes, const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

signals:
    void countChanged();

protected:
    [[nodiscard]] QVariant value(const NoteRow& row, int role) const override;

private:
    void reload();
    practice::Notebook m_notes;
    PageServices m_services;
};

} // namespace vw
