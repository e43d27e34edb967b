// SPDX-License-Identifier: GPL-3.0-or-later
// List models over plain rows, brought up to date with row-level signals, so that lists keep their place.
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace vw {

/// The number of rows with a signal. Models that show it write the property themselves, because QML's tools
/// do not see through the template: Q_PROPERTY(int count READ count NOTIFY countChanged).
class CountedListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int count() const { return rowCount(); }

signals:
    void countChanged();
};

/// A list model over plain rows. `Row` has `key` (equality names the same thing) and `operator==` (same
/// content). Derive, give the roles, and call `setRows` with what the core says now; QML sees the smallest
/// run of removed and inserted rows and one dataChanged per changed row. GUI thread only.
template <class Row>
class RowModel : public CountedListModel {
public:
    using CountedListModel::CountedListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid)
                   ? value(row(index.row()), role)
                   : QVariant();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

protected:
    [[nodiscard]] virtual QVariant value(const Row& row, int role) const = 0;

    /// True when the number of rows changed.
    bool setRows(std::vector<Row> next) {
        const int before = rowCount();
        const int head = commonHead(next);
        const int tail = commonTail(next, head);
        removeRun(head, rowCount() - head - tail);
        insertRun(next, head, static_cast<int>(next.size()) - head - tail);
        for (int i = 0; i < rowCount(); ++i) {
            Row& mine = m_rows[static_cast<std::size_t>(i)];
            Row& fresh = next[static_cast<std::size_t>(i)];
            if (mine == fresh) continue;
            mine = std::move(fresh);
            emit dataChanged(index(i), index(i));
        }
        if (before == rowCount()) return false;
        emit countChanged();
        return true;
    }

private:
    [[nodiscard]] int commonHead(const std::vector<Row>& next) const {
        std::size_t n = 0;
        while (n < m_rows.size() && n < next.size() && m_rows[n].key == next[n].key)
            ++n;
        return static_cast<int>(n);
    }
    [[nodiscard]] int commonTail(const std::vector<Row>& next, int head) const {
        const std::size_t limit = std::min(m_rows.size(), next.size()) - static_cast<std::size_t>(head);
        std::size_t n = 0;
        while (n < limit && m_rows[m_rows.size() - 1 - n].key == next[next.size() - 1 - n].key)
            ++n;
        return static_cast<int>(n);
    }
    void removeRun(int first, int count) {
        if (count <= 0) return;
        beginRemoveRows({}, first, first + count - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
        endRemoveRows();
    }
    void insertRun(const std::vector<Row>& next, int first, int count) {
        if (count <= 0) return;
        beginInsertRows({}, first, first + count - 1);
        m_rows.insert(m_rows.begin() + first, next.begin() + first, next.begin() + first + count);
        endInsertRows();
    }
    std::vector<Row> m_rows;
};

} // namespace vw
