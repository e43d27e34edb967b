// SPDX-License-Identifier: GPL-3.0-or-later
// A table's rows for QML.
#include "app/common/vq_table_model.h"

namespace vw {

QHash<int, QByteArray> VqTableModel::roleNames() const {
    return {{CellsRole, "cells"}, {GroupRole, "group"}};
}

void VqTableModel::fill(const QStringList& columns, std::vector<VqTableLine> lines) {
    int key = 0;
    for (VqTableLine& line : lines)
        line.key = ++key;
    if (columns != m_columns) {
        m_columns = columns;
        emit columnsChanged();
    }
    if (setRows(std::move(lines))) emit countChanged();
}

QVariant VqTableModel::value(const VqTableLine& row, int role) const {
    return role == GroupRole ? QVariant(row.group) : QVariant(row.cells);
}

} // namespace vw
