// SPDX-License-Identifier: GPL-3.0-or-later
// A few obvious items to learn the moves with, before anything counts.
#pragma once

#include "app/client/vq_keeper.h"

#include <QAbstractListModel>
#include <QStringList>

namespace vw {

/// First they are sorted, then they are a list to be moved about. Nothing of it is kept but that it was done
/// or skipped. GUI thread only; the keeper outlives it.
class VqPracticeModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(QString item READ item NOTIFY changed)
    Q_PROPERTY(QList<QString> labels READ labels NOTIFY changed)
    Q_PROPERTY(bool ordering READ isOrdering NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)

public:
    enum Role {
        TextRole = Qt::UserRole, ///< QString
    };
    Q_ENUM(Role)

    explicit VqPracticeModel(VqKeeper& keeper);

    /// Rows once all are sorted, best first.
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The item asked about; empty when all are sorted.
    [[nodiscard]] QString item() const;
    /// The three answers, in the words of the assessment.
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] bool isOrdering() const { return m_next == m_items.size(); }
    [[nodiscard]] bool canUndo() const { return m_next > 0; }

    /// 0 good, 1 unsure, 2 bad.
    Q_INVOKABLE void sort(int bucket);
    /// Rows counted from 0; ignored outside the list.
    Q_INVOKABLE void moveItem(int from, int to);
    /// The last item is asked about again.
    void undo();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void skip();

signals:
    void changed();

private:
    VqKeeper& m_keeper;
    QStringList m_items;
    QList<int> m_buckets;
    qsizetype m_next = 0;
    QStringList m_order;
};

} // namespace vw
