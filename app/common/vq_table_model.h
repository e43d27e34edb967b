// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and words in rows and columns: what a drawing shows, for whoever reads rather than looks.
#pragma once

#include "app/frame/row_model.h"

#include <QStringList>

namespace vw {

struct VqTableLine {
    int key = 0;
    QStringList cells;  ///< as many as there are columns
    bool group = false; ///< only the first cell, as a heading over the lines that follow
    friend bool operator==(const VqTableLine&, const VqTableLine&) = default;
};

/// GUI thread only.
class VqTableModel : public RowModel<VqTableLine> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QList<QString> columns READ columns NOTIFY columnsChanged)

public:
    enum Role {
        CellsRole = Qt::UserRole, ///< QStringList
        GroupRole,                ///< bool
    };
    Q_ENUM(Role)
    using RowModel::RowModel;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QStringList columns() const { return m_columns; }

    /// Keys of the lines are given here.
    void fill(const QStringList& columns, std::vector<VqTableLine> lines);

signals:
    void countChanged();
    void columnsChanged();

protected:
    [[nodiscard]] QVariant value(const VqTableLine& row, int role) const override;

private:
    QStringList m_columns;
};

} // namespace vw
