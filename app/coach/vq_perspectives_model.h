// SPDX-License-Identifier: GPL-3.0-or-later
// Single items of a result as a debrief speaks of them, with the client's own word and the coach's notes.
#pragma once

#include "app/frame/row_model.h"

#include <QStringList>

namespace vw {

struct VqPerspectiveRow {
    int key = 0;       ///< 1 to 36, as coaching::VqItem
    QString text;      ///< the item's words
    int dimension = 0; ///< as Dimension in QML
    int deviation = 0; ///< d: above 0 more strongly felt than the norm
    QString reading;   ///< the same in words
    int fit = 0;       ///< the client: 0 said nothing, 1 fits, 2 does not fit, 3 not sure
    QString fitText;   ///< the same in words, with the client's own; may be empty
    int notes = 0;     ///< private notes about it
    friend bool operator==(const VqPerspectiveRow&, const VqPerspectiveRow&) = default;
};

/// GUI thread only.
class VqPerspectivesModel : public RowModel<VqPerspectiveRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< int
        TextRole,               ///< QString
        DimensionRole,          ///< int
        DeviationRole,          ///< int
        ReadingRole,            ///< QString
        FitRole,                ///< int
        FitTextRole,            ///< QString
        NotesRole,              ///< int
    };
    Q_ENUM(Role)
    using RowModel::RowModel;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    void fill(std::vector<VqPerspectiveRow> findings);

signals:
    void countChanged();

protected:
    [[nodiscard]] QVariant value(const VqPerspectiveRow& row, int role) const override;
};

} // namespace vw
